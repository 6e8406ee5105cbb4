package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.spi.document.Block.Paragraph;

class RetainedMemoryTest {

    private static final int BYTES_PER_PRINT = 256;

    @Test
    void nothingGrowsWithTheNumberOfPrints() {
        printed(200);
        long before = retained();
        printed(2_000);
        assertThat(retained() - before).isLessThan(2_000 * BYTES_PER_PRINT);
    }

    /// No two alike, some with characters that need a font of their own.
    private static void printed(int times) {
        var documents = new Documents();
        for (int i = 0; i < times; i++) {
            documents.print(document(i));
        }
    }

    private static Document document(int number) {
        var rare = number % 50 == 0 ? Character.toString(0x391 + number / 50 % 17) : "";
        return Samples.with(List.of(Paragraph.of("Văn bản thứ " + number + " " + rare), SampleTables.list(4)));
    }

    private static long retained() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
