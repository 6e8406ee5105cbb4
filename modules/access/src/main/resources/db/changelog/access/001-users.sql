--liquibase formatted sql
--changeset congdoan:access-001
-- Signing in comes before the federation is known, so nothing here is tenant data in the guard's sense: the column is
-- called home_federation, and the repositories of this module restrict it themselves.
CREATE TABLE acc_user (
    id                  BINARY(16)   NOT NULL PRIMARY KEY,
    username            VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name        VARCHAR(200) NOT NULL,
    role_name           VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confederation       TINYINT(1)   NOT NULL,
    home_federation     BIGINT       NULL,
    unit_id             BINARY(16)   NULL,
    password_hash       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    initial_password    TINYINT(1)   NOT NULL,
    active              TINYINT(1)   NOT NULL,
    created_at          DATETIME(6)  NOT NULL,
    last_signed_in_at   DATETIME(6)  NULL,
    UNIQUE KEY acc_user_username (username),
    KEY acc_user_home (home_federation, username)
);

-- Only the digest of a token is kept: who reads this table cannot use it.
CREATE TABLE acc_token (
    digest     BINARY(32)  NOT NULL PRIMARY KEY,
    user_id    BINARY(16)  NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    KEY acc_token_user (user_id),
    KEY acc_token_age (expires_at)
);

-- Failed sign-ins by digest of (account, address), of address, of account: what people type into the name field by
-- mistake, a password for example, is not kept.
CREATE TABLE acc_attempt (
    subject        BINARY(32)  NOT NULL PRIMARY KEY,
    failures       INT         NOT NULL,
    last_failed_at DATETIME(6) NOT NULL,
    KEY acc_attempt_age (last_failed_at)
);

CREATE TABLE acc_audit (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    home_federation BIGINT       NULL,
    happened_at     DATETIME(6)  NOT NULL,
    actor_id        BINARY(16)   NOT NULL,
    actor_name      VARCHAR(200) NOT NULL,
    action_name     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject         VARCHAR(200) NOT NULL,
    detail          VARCHAR(2000) NOT NULL,
    KEY acc_audit_latest (home_federation, happened_at),
    KEY acc_audit_action (home_federation, action_name, happened_at)
);

-- At most one row: the open invitation to create the first platform operator.
CREATE TABLE acc_setup (
    only_row   TINYINT     NOT NULL PRIMARY KEY,
    digest     BINARY(32)  NOT NULL,
    expires_at DATETIME(6) NOT NULL
);
