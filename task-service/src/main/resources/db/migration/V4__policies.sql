-- Every version stays: what was sent last year is explained by the policy of last year
create table policy_version (
    urgency    text        not null,
    version    int         not null,
    policy     jsonb       not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    primary key (urgency, version)
);
