-- A private journal behind a random key, of which only the hash is kept.
create table journal (
    id           uuid                        primary key,
    key_hash     varchar(64)                 not null unique,
    created_at   timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone not null
);

-- A saved assessment: ids of questions, options, rules version and outcome, no sentences.
create table assessment (
    id            uuid        primary key,
    journal_id    uuid        not null references journal (id) on delete cascade,
    rules_version varchar(20) not null,
    assessed_on   date        not null,
    urgency       varchar(20) not null,
    category      varchar(30)
);

create index assessment_journal_idx on assessment (journal_id);

create table assessment_answer (
    assessment_id uuid        not null references assessment (id) on delete cascade,
    question      varchar(40) not null,
    chosen        varchar(40) not null,
    primary key (assessment_id, question, chosen)
);

create table journal_entry (
    id            uuid                        primary key,
    journal_id    uuid                        not null references journal (id) on delete cascade,
    recorded_at   timestamp(6) with time zone not null,
    pain          smallint                    not null,
    note          varchar(2000),
    assessment_id uuid references assessment (id) on delete set null,
    constraint journal_entry_pain_range check (pain between 0 and 10)
);

create index journal_entry_time_idx on journal_entry (journal_id, recorded_at desc);
