package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.word.WordWriter;

final class RenderSamples {
    public static void main(String[] a) throws IOException {
        var folder = Path.of("/tmp/r/out");
        Files.createDirectories(folder);
        for (var e : java.util.Map.of("lai-chau", Samples.laiChau(), "an-giang", Samples.anGiang(), "ten", Samples.tenPages()).entrySet()) {
            long t = System.nanoTime();
            Files.write(folder.resolve(e.getKey() + "-w.docx"), new WordWriter(Profile.DECREE_30).write(e.getValue(), Medium.PAPER));
            System.out.println(e.getKey() + " " + (System.nanoTime() - t) / 1000000 + " ms");
            Files.write(folder.resolve(e.getKey() + ".pdf"), new Documents().print(e.getValue()).bytes());
        }
    }
}
