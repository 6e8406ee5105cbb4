package vn.congdoan.documents.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;

/// The names of the kinds of blocks in stored documents. Never change one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.LegalBasis.class, name = "legal-basis"),
    @JsonSubTypes.Type(value = Block.Centred.class, name = "centred"),
    @JsonSubTypes.Type(value = Block.Numbered.class, name = "numbered"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
    @JsonSubTypes.Type(value = Table.class, name = "table")})
interface BlockNames {
}
