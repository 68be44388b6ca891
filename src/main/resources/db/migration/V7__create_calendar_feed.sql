-- A private calendar address of a journal. Only the hash of its key is kept.
create table calendar_feed (
    id         uuid                        primary key,
    journal_id uuid                        not null unique references journal (id) on delete cascade,
    token_hash varchar(64)                 not null unique,
    -- On the clock of the person, in the zone of the journal.
    daily_at   time,
    created_at timestamp(6) with time zone not null
);
