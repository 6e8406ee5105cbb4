--liquibase formatted sql
--changeset congdoan:documents-040
-- Images of handwritten signatures (owner: a user) and of seals (owner: zero for the federation's own seal).
-- Nothing is overwritten: a new image ends the one before. in_use is 1 for the image that is valid and null otherwise.
CREATE TABLE doc_signature_image (
    federation_id BIGINT       NOT NULL,
    id            BINARY(16)   NOT NULL,
    kind          VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    owner_id      BINARY(16)   NOT NULL,
    png           MEDIUMBLOB   NOT NULL,
    width_mm      DECIMAL(4,1) NOT NULL,
    valid_from    DATETIME(6)  NOT NULL,
    valid_to      DATETIME(6)  NULL,
    in_use        TINYINT      NULL,
    brought_by    BINARY(16)   NOT NULL,
    ended_by      BINARY(16)   NULL,
    PRIMARY KEY (federation_id, id),
    UNIQUE KEY doc_signature_image_in_use (federation_id, kind, owner_id, in_use)
);
