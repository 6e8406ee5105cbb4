--liquibase formatted sql
--changeset congdoan:documents-010
-- How a federation's documents look and are numbered from a day on. Rows are never changed.
CREATE TABLE doc_profile (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    valid_from    DATE         NOT NULL,
    name          VARCHAR(200) NOT NULL,
    style         MEDIUMTEXT   NOT NULL,
    author        VARCHAR(200) NOT NULL,
    adopted_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY doc_profile_valid (federation_id, valid_from, adopted_at)
);
