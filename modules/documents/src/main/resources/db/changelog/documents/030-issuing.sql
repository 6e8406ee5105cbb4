--liquibase formatted sql
--changeset congdoan:documents-030
-- A numbering that was begun anew by hand, as after a merger; what was issued before belongs to epoch 1.
CREATE TABLE doc_epoch (
    federation_id BIGINT       NOT NULL,
    epoch         INT          NOT NULL,
    begun_on      DATE         NOT NULL,
    reason        VARCHAR(500) NOT NULL,
    begun_by      VARCHAR(200) NOT NULL,
    begun_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, epoch)
);

-- The next number of each series; its row is locked while a number is given.
CREATE TABLE doc_series (
    federation_id BIGINT      NOT NULL,
    epoch         INT         NOT NULL,
    book_year     INT         NOT NULL,
    series        VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    next_number   INT         NOT NULL,
    PRIMARY KEY (federation_id, epoch, book_year, series)
);

-- Every number that was given or reserved.
CREATE TABLE doc_number (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    epoch         INT          NOT NULL,
    book_year     INT          NOT NULL,
    series        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number        INT          NOT NULL,
    suffix        VARCHAR(2)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    document_id   BINARY(16)   NULL,
    dated         DATE         NULL,
    reason        VARCHAR(500) NOT NULL,
    taken_by      VARCHAR(200) NOT NULL,
    taken_at      DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY doc_number_once (federation_id, epoch, book_year, series, number, suffix),
    UNIQUE KEY doc_number_document (federation_id, document_id)
);

-- What the clerk writes into the outgoing register beside the document's own data.
CREATE TABLE doc_register (
    federation_id BIGINT       NOT NULL,
    number_id     BINARY(16)   NOT NULL,
    version       INT          NOT NULL,
    kept_by       VARCHAR(200) NOT NULL,
    copies        INT          NULL,
    sent_on       DATE         NULL,
    receipt       VARCHAR(200) NOT NULL,
    note          VARCHAR(500) NOT NULL,
    PRIMARY KEY (federation_id, number_id),
    CONSTRAINT doc_register_number FOREIGN KEY (federation_id, number_id) REFERENCES doc_number (federation_id, id)
);

-- Who did what to a document, from submitting on.
CREATE TABLE doc_step (
    federation_id BIGINT        NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    id            BINARY(16)    NOT NULL,
    act           VARCHAR(30)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text_version  INT           NOT NULL,
    comment       VARCHAR(2000) NOT NULL,
    done_by       BINARY(16)    NOT NULL,
    done_by_name  VARCHAR(200)  NOT NULL,
    done_at       DATETIME(6)   NOT NULL,
    PRIMARY KEY (federation_id, document_id, id)
);

-- What was approved, figures and all: the same words go to the signer and into the issued copy.
CREATE TABLE doc_approved (
    federation_id BIGINT     NOT NULL,
    document_id   BINARY(16) NOT NULL,
    text_version  INT        NOT NULL,
    model         MEDIUMTEXT NOT NULL,
    figures       MEDIUMTEXT NOT NULL,
    PRIMARY KEY (federation_id, document_id)
);

-- What is being signed, or was signed and waits for its issue. A wet signature leaves no file here.
CREATE TABLE doc_signing (
    federation_id BIGINT       NOT NULL,
    document_id   BINARY(16)   NOT NULL,
    medium        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number_id     BINARY(16)   NULL,
    dated         DATE         NULL,
    code          CHAR(10)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    signer        VARCHAR(200) NOT NULL,
    signed_on     DATE         NULL,
    pdf           MEDIUMBLOB   NULL,
    pages         INT          NOT NULL,
    PRIMARY KEY (federation_id, document_id)
);

-- Issued documents, never changed: rows are only added. What becomes of them stands in doc_ended.
CREATE TABLE doc_issued (
    federation_id BIGINT        NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    number_id     BINARY(16)    NOT NULL,
    number        VARCHAR(10)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code          VARCHAR(60)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    dated         DATE          NOT NULL,
    type          VARCHAR(100)  NOT NULL,
    type_code     VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject       VARCHAR(1000) NOT NULL,
    issuer        VARCHAR(400)  NOT NULL,
    signer_office VARCHAR(400)  NOT NULL,
    signer        VARCHAR(200)  NOT NULL,
    recipients    TEXT          NOT NULL,
    medium        VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    urgency       VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    verification  CHAR(10)      CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    pdf           MEDIUMBLOB    NOT NULL,
    sha256        BINARY(32)    NOT NULL,
    pages         INT           NOT NULL,
    text_version  INT           NOT NULL,
    model         MEDIUMTEXT    NOT NULL,
    figures       MEDIUMTEXT    NOT NULL,
    profile       MEDIUMTEXT    NOT NULL,
    issued_by     VARCHAR(200)  NOT NULL,
    issued_at     DATETIME(6)   NOT NULL,
    PRIMARY KEY (federation_id, document_id),
    UNIQUE KEY doc_issued_number (federation_id, number_id),
    CONSTRAINT doc_issued_of FOREIGN KEY (federation_id, number_id) REFERENCES doc_number (federation_id, id)
);

-- Files issued together with a document, each as it went out; never changed.
CREATE TABLE doc_issued_file (
    federation_id BIGINT       NOT NULL,
    document_id   BINARY(16)   NOT NULL,
    position      INT          NOT NULL,
    name          VARCHAR(200) NOT NULL,
    content       MEDIUMBLOB   NOT NULL,
    sha256        BINARY(32)   NOT NULL,
    PRIMARY KEY (federation_id, document_id, position)
);

-- A document that is no longer in force, and why.
CREATE TABLE doc_ended (
    federation_id BIGINT        NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    ended_as      VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ended_on      DATE          NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    decision      VARCHAR(300)  NOT NULL,
    replaced_by   BINARY(16)    NULL,
    ended_by      VARCHAR(200)  NOT NULL,
    ended_at      DATETIME(6)   NOT NULL,
    PRIMARY KEY (federation_id, document_id)
);

-- A draft that replaces an issued document once it is issued itself.
CREATE TABLE doc_replacement (
    federation_id BIGINT        NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    replaces      BINARY(16)    NOT NULL,
    reason        VARCHAR(1000) NOT NULL,
    PRIMARY KEY (federation_id, document_id)
);

-- What the public may learn by a code, and nothing else; read across federations.
CREATE TABLE doc_verification (
    federation_id BIGINT       NOT NULL,
    code          CHAR(10)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    document_id   BINARY(16)   NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type          VARCHAR(100) NOT NULL,
    notation      VARCHAR(80)  NOT NULL,
    dated         DATE         NULL,
    issuer        VARCHAR(400) NOT NULL,
    PRIMARY KEY (federation_id, code),
    UNIQUE KEY doc_verification_code (code),
    KEY doc_verification_document (federation_id, document_id)
);

CREATE TABLE doc_fingerprint (
    federation_id BIGINT     NOT NULL,
    code          CHAR(10)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sha256        BINARY(32) NOT NULL,
    PRIMARY KEY (federation_id, code, sha256),
    KEY doc_fingerprint_code (code, sha256)
);

-- Many documents issued one after the other.
CREATE TABLE doc_run (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    dated         DATE         NOT NULL,
    started_by    BINARY(16)   NOT NULL,
    started_by_name VARCHAR(200) NOT NULL,
    started_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (federation_id, id),
    KEY doc_run_state (federation_id, state)
);

CREATE TABLE doc_run_item (
    federation_id BIGINT        NOT NULL,
    run_id        BINARY(16)    NOT NULL,
    position      INT           NOT NULL,
    document_id   BINARY(16)    NOT NULL,
    state         VARCHAR(20)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    refusal_key   VARCHAR(100)  NOT NULL,
    refusal_args  VARCHAR(1000) NOT NULL,
    PRIMARY KEY (federation_id, run_id, position),
    CONSTRAINT doc_run_item_run FOREIGN KEY (federation_id, run_id) REFERENCES doc_run (federation_id, id)
);

-- Letters with an issued document, one for each recipient.
CREATE TABLE doc_delivery (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    document_id   BINARY(16)   NOT NULL,
    recipient     VARCHAR(300) NOT NULL,
    address       VARCHAR(254) NOT NULL,
    state         VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    attempts      INT          NOT NULL,
    due_at        DATETIME(6)  NOT NULL,
    trouble       VARCHAR(500) NOT NULL,
    queued_by     VARCHAR(200) NOT NULL,
    queued_at     DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY doc_delivery_once (federation_id, document_id, address),
    KEY doc_delivery_due (federation_id, state, due_at)
);

-- Federations whose documents wait for a job; tells the jobs where to look, and nothing else.
CREATE TABLE doc_work (
    federation_id BIGINT      NOT NULL,
    kind          VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (federation_id, kind)
);
