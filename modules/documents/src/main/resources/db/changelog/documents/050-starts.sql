--liquibase formatted sql
--changeset congdoan:documents-050
-- Many documents that are to be started about things of one kind.
CREATE TABLE doc_start (
    federation_id   BIGINT       NOT NULL,
    id              BINARY(16)   NOT NULL,
    state           VARCHAR(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    matter_kind     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    beginning       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    layout          VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    signer          VARCHAR(200) NOT NULL,
    started_by      BINARY(16)   NOT NULL,
    started_by_name VARCHAR(200) NOT NULL,
    started_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY doc_start_open (federation_id, state),
    KEY doc_start_matter (federation_id, matter_kind, beginning)
);

CREATE TABLE doc_start_item (
    federation_id BIGINT        NOT NULL,
    start_id      BINARY(16)    NOT NULL,
    position      INT           NOT NULL,
    matter        VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state         VARCHAR(10)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    refusal_key   VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    refusal_args  VARCHAR(2000) NOT NULL,
    PRIMARY KEY (federation_id, start_id, position),
    CONSTRAINT doc_start_item_start FOREIGN KEY (federation_id, start_id) REFERENCES doc_start (federation_id, id)
);
