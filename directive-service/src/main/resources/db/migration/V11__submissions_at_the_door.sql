-- What does not come by Kafka has no place there; its sender is answered at once
alter table submission
    alter column topic drop not null,
    alter column partition drop not null,
    alter column record_offset drop not null,
    add constraint submission_place check (num_nulls(topic, partition, record_offset) in (0, 3));
