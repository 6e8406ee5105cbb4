--liquibase formatted sql
--changeset congdoan:platform-002
CREATE TABLE plt_inbox (
    federation_id BIGINT       NOT NULL,
    listener      VARCHAR(150) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    event_id      BINARY(16)   NOT NULL,
    received_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, listener, event_id)
);

-- Keys belong to the person who acts, who may have no federation (platform operator).
CREATE TABLE plt_idempotency (
    actor_id    BINARY(16)   NOT NULL,
    idem_key    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint VARCHAR(200) NOT NULL,
    answer      MEDIUMTEXT   NULL,
    created_at  DATETIME(6)  NOT NULL,
    PRIMARY KEY (actor_id, idem_key),
    KEY plt_idempotency_age (created_at)
);

-- The table that ShedLock expects.
CREATE TABLE shedlock (
    name       VARCHAR(64)  NOT NULL PRIMARY KEY,
    lock_until TIMESTAMP(3) NOT NULL,
    locked_at  TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    locked_by  VARCHAR(255) NOT NULL
);
