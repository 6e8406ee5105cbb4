--liquibase formatted sql
--changeset congdoan:campaigns-001
-- Local copies of what organisation tells; fed by listeners only.
CREATE TABLE cmp_federation (
    federation_id  BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    governing_body VARCHAR(600) NOT NULL,
    heading_body   VARCHAR(600) NOT NULL,
    name           VARCHAR(300) NOT NULL,
    short_name     VARCHAR(200) NOT NULL,
    place          VARCHAR(100) NOT NULL,
    document_code  VARCHAR(50)  NOT NULL
);

CREATE TABLE cmp_unit (
    federation_id BIGINT        NOT NULL,
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    name          VARCHAR(300)  NOT NULL,
    search_key    VARCHAR(300)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind          VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    path          VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    display_order INT           NOT NULL,
    active        TINYINT(1)    NOT NULL,
    PRIMARY KEY (federation_id, id)
);

CREATE TABLE cmp_enterprise (
    federation_id  BIGINT       NOT NULL,
    id             BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    unit_id        BINARY(16)   NOT NULL,
    name           VARCHAR(300) NOT NULL,
    workers        INT          NOT NULL,
    counted_on     DATE         NOT NULL,
    source         VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    stable         TINYINT(1)   NOT NULL,
    has_union      TINYINT(1)   NOT NULL,
    place_in_order INT          NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY cmp_enterprise_unorganised (federation_id, has_union, stable)
);
