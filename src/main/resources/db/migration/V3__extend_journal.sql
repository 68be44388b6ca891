-- The days of a journal are the person's: they begin at midnight in its zone.
alter table journal add column time_zone varchar(64) default 'UTC' not null;
alter table journal add column device_zone varchar(64);
alter table journal add column declined_zone varchar(64);

-- Keys name a line within its journal, in exports too. Times: when it was felt and in which zone, when it was written.
alter table assessment add column saved_key uuid;
update assessment set saved_key = id;
alter table assessment alter column saved_key set not null;
alter table assessment add constraint assessment_key_unique unique (journal_id, saved_key);

alter table journal_entry add column entry_key uuid;
alter table journal_entry add column felt_at timestamp(6) with time zone;
alter table journal_entry add column felt_on date;
alter table journal_entry add column zone varchar(64);
alter table journal_entry add column edited_at timestamp(6) with time zone;
alter table journal_entry add column late boolean default false not null;
alter table journal_entry add column assessment_key uuid;
update journal_entry set entry_key = id, assessment_key = assessment_id, felt_at = recorded_at, zone = 'UTC',
    felt_on = cast(recorded_at at time zone 'UTC' as date);
alter table journal_entry alter column entry_key set not null;
alter table journal_entry alter column felt_at set not null;
alter table journal_entry alter column felt_on set not null;
alter table journal_entry alter column zone set not null;
alter table journal_entry drop column assessment_id;
alter table journal_entry add constraint journal_entry_key_unique unique (journal_id, entry_key);

-- The note and what was tried are sealed in details; numbers are not, so that the database can count.
alter table journal_entry add column worst smallint;
alter table journal_entry add column interference smallint;
alter table journal_entry add column places varchar(60) default '' not null;
alter table journal_entry add column leg_symptoms varchar(20);
alter table journal_entry add column flare boolean;
alter table journal_entry add column noted boolean default false not null;
alter table journal_entry add column details bytea;
alter table journal_entry add column sealed_with varchar(16);
alter table journal_entry add constraint journal_entry_worst_range check (worst between pain and 10);
alter table journal_entry add constraint journal_entry_interference_range check (interference between 0 and 10);

drop index journal_entry_time_idx;
create index journal_entry_day_idx on journal_entry (journal_id, felt_on, felt_at);

create table journal_day (
    id             uuid                        primary key,
    journal_id     uuid                        not null references journal (id) on delete cascade,
    day_on         date                        not null,
    recorded_at    timestamp(6) with time zone not null,
    zone           varchar(64)                 not null,
    edited_at      timestamp(6) with time zone,
    sleep_hours    numeric(3, 1),
    sleep_quality  smallint,
    sitting_hours  numeric(3, 1),
    stress         smallint,
    mood           smallint,
    food           varchar(10),
    back_to_usual  boolean,
    details        bytea,
    sealed_with    varchar(16),
    constraint journal_day_unique unique (journal_id, day_on),
    constraint journal_day_ranges check (sleep_hours between 0 and 24 and sitting_hours between 0 and 24
        and sleep_quality between 0 and 10 and stress between 0 and 10 and mood between 0 and 10)
);

create table weekly_check (
    id               uuid                        primary key,
    journal_id       uuid                        not null references journal (id) on delete cascade,
    checked_on       date                        not null,
    recorded_at      timestamp(6) with time zone not null,
    zone             varchar(64)                 not null,
    pain             smallint                    not null,
    enjoyment        smallint                    not null,
    general_activity smallint                    not null,
    confidence       smallint,
    details          bytea,
    sealed_with      varchar(16),
    constraint weekly_check_unique unique (journal_id, checked_on),
    constraint weekly_check_ranges check (pain between 0 and 10 and enjoyment between 0 and 10
        and general_activity between 0 and 10 and confidence between 0 and 10)
);

-- What was there before a change, kept for a while so that the change can be undone.
create table journal_undo (
    id          uuid                        primary key,
    journal_id  uuid                        not null references journal (id) on delete cascade,
    kind        varchar(20)                 not null,
    replaced_at timestamp(6) with time zone not null,
    details     bytea                       not null,
    sealed_with varchar(16)                 not null
);

create index journal_undo_journal_idx on journal_undo (journal_id, replaced_at);
