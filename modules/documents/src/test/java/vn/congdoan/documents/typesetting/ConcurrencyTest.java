package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Documents;
import vn.congdoan.spi.document.Block.Paragraph;

class ConcurrencyTest {

    @Test
    void eightThreadsPrintTheSameBytesAsOne() throws Exception {
        var documents = new Documents();
        var rare = Samples.with(List.of(Paragraph.of("Ångström Ω"), SampleTables.laiChauQuotas()));
        var plan = documents.print(Samples.laiChau()).bytes();
        var other = documents.print(rare).bytes();
        var prints = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            boolean even = i % 2 == 0;
            prints.add(() -> Arrays.equals(even ? plan : other,
                    documents.print(even ? Samples.laiChau() : rare).bytes()));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var same : threads.invokeAll(prints)) {
                assertThat(same.get()).isTrue();
            }
        }
    }
}
