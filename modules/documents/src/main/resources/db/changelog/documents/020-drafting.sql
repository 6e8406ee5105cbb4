--liquibase formatted sql
--changeset congdoan:documents-020
-- A stored document; empty texts instead of matter and layout where it is about no thing the product knows.
CREATE TABLE doc_document (
    federation_id BIGINT        NOT NULL,
    id            BINARY(16)    NOT NULL,
    matter_kind   VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    matter        VARCHAR(150)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    layout        VARCHAR(150)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type          VARCHAR(100)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type_code     VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject       VARCHAR(1000) NOT NULL,
    stage         VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    version       INT           NOT NULL,
    text_number   INT           NOT NULL,
    year          INT           NOT NULL,
    search_key    VARCHAR(1500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    started_by    VARCHAR(200)  NOT NULL,
    started_at    DATETIME(6)   NOT NULL,
    changed_by    VARCHAR(200)  NOT NULL,
    changed_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY doc_document_matter (federation_id, matter_kind, matter),
    KEY doc_document_changed (federation_id, stage, changed_at)
);

-- What was written, once for each saving; never changed.
CREATE TABLE doc_text (
    federation_id BIGINT       NOT NULL,
    document_id   BINARY(16)   NOT NULL,
    number        INT          NOT NULL,
    wording       MEDIUMTEXT   NOT NULL,
    note          VARCHAR(300) NOT NULL,
    author_id     BINARY(16)   NOT NULL,
    author        VARCHAR(200) NOT NULL,
    saved_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, document_id, number),
    CONSTRAINT doc_text_document FOREIGN KEY (federation_id, document_id) REFERENCES doc_document (federation_id, id)
);

-- What a person typed and has not saved yet.
CREATE TABLE doc_working (
    federation_id BIGINT      NOT NULL,
    document_id   BINARY(16)  NOT NULL,
    person_id     BINARY(16)  NOT NULL,
    base_number   INT         NOT NULL,
    wording       MEDIUMTEXT  NOT NULL,
    typed_at      DATETIME(6) NOT NULL,
    PRIMARY KEY (federation_id, document_id, person_id),
    CONSTRAINT doc_working_document FOREIGN KEY (federation_id, document_id) REFERENCES doc_document (federation_id, id)
);

CREATE TABLE doc_template (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    matter_kind   VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    layout        VARCHAR(150) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(200) NOT NULL,
    type          VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    retired       TINYINT(1)   NOT NULL,
    version       INT          NOT NULL,
    changed_by    VARCHAR(200) NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id)
);

CREATE TABLE doc_template_text (
    federation_id BIGINT       NOT NULL,
    template_id   BINARY(16)   NOT NULL,
    number        INT          NOT NULL,
    wording       MEDIUMTEXT   NOT NULL,
    author        VARCHAR(200) NOT NULL,
    saved_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, template_id, number),
    CONSTRAINT doc_template_text_of FOREIGN KEY (federation_id, template_id) REFERENCES doc_template (federation_id, id)
);

-- Cited documents. The code is kept as written: 78/KH-LĐLĐ and 117-KH/TU are both right.
CREATE TABLE doc_basis (
    federation_id BIGINT        NOT NULL,
    id            BINARY(16)    NOT NULL,
    type          VARCHAR(100)  NOT NULL,
    code          VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    day           DATE          NULL,
    issuer        VARCHAR(300)  NOT NULL,
    subject       VARCHAR(1000) NOT NULL,
    in_force      TINYINT(1)    NOT NULL,
    version       INT           NOT NULL,
    search_key    VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changed_by    VARCHAR(200)  NOT NULL,
    changed_at    DATETIME(6)   NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY doc_basis_code (federation_id, code)
);

CREATE TABLE doc_recipient_group (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    code          VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name          VARCHAR(200) NOT NULL,
    version       INT          NOT NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY doc_recipient_group_code (federation_id, code)
);

CREATE TABLE doc_recipient (
    federation_id BIGINT       NOT NULL,
    group_id      BINARY(16)   NOT NULL,
    place         INT          NOT NULL,
    name          VARCHAR(300) NOT NULL,
    email         VARCHAR(254) NOT NULL,
    copies        INT          NOT NULL,
    PRIMARY KEY (federation_id, group_id, place),
    CONSTRAINT doc_recipient_of FOREIGN KEY (federation_id, group_id) REFERENCES doc_recipient_group (federation_id, id)
);
