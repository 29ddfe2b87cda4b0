-- Events this service has decided to send, until the broker has acknowledged them. The id gives the order.
create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    key text,
    headers text not null,
    value bytea,
    created_at timestamptz not null
);

-- The last sequence given to an event of a key. Its row stays locked until the transaction commits, so that the
-- order of ids of a key is the order of commits.
create table outbox_key (
    topic text not null,
    key text not null,
    last_sequence bigint not null,
    primary key (topic, key)
);

-- What the broker will never take, and why. To send one again, insert it into outbox.
create table outbox_refused (
    id bigint primary key,
    topic text not null,
    key text,
    headers text not null,
    value bytea,
    created_at timestamptz not null,
    reason text not null,
    refused_at timestamptz not null
);

-- Events that have taken effect, or are dead letters.
create table inbox (
    channel text not null,
    source text not null,
    event_id text not null,
    received_at timestamptz not null,
    primary key (channel, source, event_id)
);

create index inbox_received_at on inbox (received_at);

-- The newest event of a key that has taken effect: an older one is ignored.
create table inbox_key (
    channel text not null,
    topic text not null,
    key text not null,
    last_sequence bigint not null,
    primary key (channel, topic, key)
);

-- How far each partition is consumed, in the transaction of the work: what the broker was told may be older or newer.
create table consumed_position (
    channel text not null,
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (channel, topic, partition)
);
