--liquibase formatted sql
--changeset congdoan:membership-003-foundings
-- Which admission stands for the members who were recognised with a union, so that their names can be entered later.
CREATE TABLE mbr_founding (
    federation_id BIGINT     NOT NULL,
    union_id      BINARY(16) NOT NULL,
    movement_id   BINARY(16) NOT NULL,
    PRIMARY KEY (federation_id, union_id),
    KEY mbr_founding_movement (federation_id, movement_id),
    CONSTRAINT mbr_founding_admission FOREIGN KEY (federation_id, movement_id) REFERENCES mbr_movement (federation_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_ai_ci;
