-- When the answers were given; of earlier ones the entry saved with them knows it.
alter table assessment add column recorded_at timestamp(6) with time zone;
update assessment set recorded_at = (select max(entry.recorded_at) from journal_entry entry
    where entry.journal_id = assessment.journal_id and entry.assessment_key = assessment.saved_key);

-- An activity tried in small doses, with its tries: sealed as a whole.
create table experiment (
    id             uuid        primary key,
    journal_id     uuid        not null references journal (id) on delete cascade,
    experiment_key uuid        not null,
    details        bytea       not null,
    sealed_with    varchar(16) not null,
    constraint experiment_key_unique unique (journal_id, experiment_key)
);

-- What else a plan keeps: the stage, own answers, movements tried, prompts put away.
create table plan_notes (
    id          uuid        primary key,
    journal_id  uuid        not null references journal (id) on delete cascade,
    details     bytea       not null,
    sealed_with varchar(16) not null,
    constraint plan_notes_journal_unique unique (journal_id)
);
