-- An account opens one journal from any browser. Its name is given once and never changes.
create table account (
    name          varchar(60)                 primary key,
    password_hash varchar(200),
    -- Raised to end every session that began before.
    session_round integer                     default 0 not null,
    created_at    timestamp(6) with time zone not null
);

create table recovery_code (
    account_name varchar(60) not null references account (name) on delete cascade,
    code_hash    varchar(64) not null,
    primary key (account_name, code_hash)
);

-- Browsers in which somebody has signed in before: strangers who guess passwords cannot get in their way.
create table known_browser (
    key_hash     varchar(64)                 not null,
    account_name varchar(60)                 not null references account (name) on delete cascade,
    last_used_at timestamp(6) with time zone not null,
    primary key (key_hash, account_name)
);

create index known_browser_account_idx on known_browser (account_name);

-- The tables in which Spring Security keeps passkeys, with its names.
create table user_entities (
    id           varchar(1000) primary key,
    name         varchar(60)   not null unique references account (name) on delete cascade,
    display_name varchar(200)
);

create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null references user_entities (id) on delete cascade,
    public_key                   bytea         not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean       not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean       not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp(6) with time zone,
    last_used                    timestamp(6) with time zone,
    label                        varchar(1000) not null
);

create index user_credentials_entity_idx on user_credentials (user_entity_user_id);

-- A journal belongs to whoever holds its key, or to an account.
alter table journal alter column key_hash drop not null;
alter table journal add column account_name varchar(60) references account (name) on delete cascade;
alter table journal add constraint journal_account_unique unique (account_name);
