package vn.congdoan.campaigns.printed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congdoan.campaigns.printed.Meaning.Kind;
import vn.congdoan.kernel.VietnameseText;

/// What columns seem to mean, by the headers that provinces have given them so far.
public final class Guess {

    private static final Map<Meaning, List<String>> SEEN = Map.ofEntries(
            seen(Meaning.of(Kind.NUMBER), "no", "stt", "s t t", "tt", "số tt"),
            seen(Meaning.UNIT, "đơn vị", "unit", "đơn vị lđlđ", "tên đơn vị"),
            seen(Meaning.of(Kind.NOTE), "ghi chú", "note"),
            seen(Meaning.measure("TERM_QUOTA_MEMBERS"), "term_quota_members", "phát triển đoàn viên", "chỉ tiêu nhiệm kỳ đoàn viên"),
            seen(Meaning.measure("TERM_QUOTA_UNIONS"), "term_quota_unions", "thành lập CĐCS", "chỉ tiêu nhiệm kỳ CĐCS"),
            seen(Meaning.measure("TERM_ADMITTED"), "done_new", "phát triển ĐV mới", "phát triển đoàn viên mới", "kết nạp mới"),
            seen(Meaning.measure("TERM_LOST"), "done_lost", "số đoàn viên giảm", "đoàn viên giảm"),
            seen(Meaning.measure("WORKER_GAP"), "pool_worker_gap", "chênh lệch CNLĐ"),
            seen(Meaning.measure("SOCIAL_INSURANCE_POOL"), "pool_social_insurance", "nguồn BHXH"),
            seen(Meaning.measure("EXPECTED_WORKER_GROWTH"), "expected_worker_growth", "ước số lao động tăng trong năm", "ước số lao động tăng"),
            seen(Meaning.of(Kind.NET), "done_net_printed", "done_net", "số ĐV tăng thêm", "số đoàn viên tăng thêm", "thực tăng"),
            seen(Meaning.of(Kind.PERCENT), "done_percent_printed", "done_percent", "so chỉ tiêu giao", "tỷ lệ"),
            seen(Meaning.of(Kind.SUM), "pool_total", "tổng cộng nguồn CNLĐ", "tổng cộng nguồn"));
    private static final Set<String> QUOTA = Set.of("quota", "chi tieu phan bo", "chi tieu phan bo cu the", "chi tieu", "chi tieu giao");
    /// Below it two headers have too few words in common.
    private static final int ALIKE_PERCENT = 34;

    private final Vocabulary vocabulary;
    private final Set<Meaning> given = new HashSet<>();

    public Guess(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param sure whether nobody needs to be asked
    public record Guessed(Meaning meaning, boolean sure) {
    }

    private static Map.Entry<Meaning, List<String>> seen(Meaning meaning, String... headers) {
        return Map.entry(meaning, Stream.of(headers).map(Guess::key).toList());
    }

    /// Without tones, punctuation and years.
    static String key(String header) {
        return VietnameseText.searchKey(header).replaceAll("\\b(19|20)\\d\\d\\b", " ").replaceAll("[^a-z0-9%]+", " ")
                .replaceAll("\\b(19|20)\\d\\d\\b", " ").replaceAll(" +", " ").strip();
    }

    static boolean namesUnits(String header) {
        return List.of("don vi", "unit", "don vi ldld", "ten don vi").contains(key(header));
    }

    public List<Guessed> guess(Head head) {
        var guesses = new ArrayList<Guessed>();
        for (var column : head.columns()) {
            var exact = column.title().isEmpty() ? Optional.<Meaning>empty() : exact(column.title());
            exact.ifPresent(given::add);
            guesses.add(exact.map(meaning -> new Guessed(meaning, true)).orElse(new Guessed(Meaning.IGNORED, column.title().isEmpty())));
        }
        for (int i = 0; i < guesses.size(); i++) {
            if (!guesses.get(i).sure()) {
                guesses.set(i, new Guessed(alike(head.columns().get(i)).orElse(Meaning.IGNORED), false));
                given.add(guesses.get(i).meaning());
            }
        }
        return guesses;
    }

    private Optional<Meaning> exact(String title) {
        var key = key(title);
        var leaves = vocabulary.indicators().stream().filter(Vocabulary.Indicator::leaf).toList();
        var quota = QUOTA.contains(key) && leaves.size() == 1 ? Stream.of(Meaning.quota(leaves.getFirst().code())) : Stream.<Meaning>empty();
        return Stream.of(named(key), SEEN.entrySet().stream().filter(e -> e.getValue().contains(key)).map(Map.Entry::getKey), quota)
                .flatMap(found -> found).filter(meaning -> vocabulary.knows(meaning) && !given.contains(meaning)).findFirst();
    }

    private Stream<Meaning> named(String key) {
        return Stream.concat(
                vocabulary.measures().entrySet().stream().filter(e -> e.getValue().stream().anyMatch(name -> key(name).equals(key)))
                        .map(e -> Meaning.measure(e.getKey())),
                vocabulary.indicators().stream().filter(i -> key(i.name()).equals(key) || key(i.code()).equals(key)).map(i -> Meaning.quota(i.code())));
    }

    /// The indicator with most words in common.
    private Optional<Meaning> alike(Head.Column column) {
        var words = words(column.title());
        return vocabulary.indicators().stream().filter(i -> !given.contains(Meaning.quota(i.code())))
                .map(i -> Map.entry(i, alike(words, words(i.name())))).filter(e -> e.getValue() >= ALIKE_PERCENT)
                .max(Map.Entry.comparingByValue()).map(e -> Meaning.quota(e.getKey().code()));
    }

    private static Set<String> words(String text) {
        return Stream.of(key(text).split(" ")).filter(word -> !word.isEmpty()).collect(java.util.stream.Collectors.toSet());
    }

    private static long alike(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return some.isEmpty() || others.isEmpty() ? 0 : common * 100 / (some.size() + others.size() - common);
    }
}
