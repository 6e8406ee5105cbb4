package vn.congdoan.documents.delivery;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.waiting.Jobs;
import vn.congdoan.documents.waiting.Kind;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.document.OfficialDate;

/// Carries the letters out. A letter is claimed before it is sent and never sent again by itself when its outcome is
/// unknown: a second copy of an official document does more harm than a question to its clerk.
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;
    private static final int ATTEMPTS = 5;

    private final ObjectProvider<JavaMailSender> mail;
    private final Outbox outbox;
    private final Archive archive;
    private final Jobs jobs;
    private final Transactions transactions;
    private final MessageSource messages;
    private final String from;

    Postman(ObjectProvider<JavaMailSender> mail, Outbox outbox, Archive archive, Jobs jobs, Transactions transactions,
            MessageSource messages, @Value("${congdoan.mail.from:${spring.mail.username:}}") String from) {
        this.mail = mail;
        this.outbox = outbox;
        this.archive = archive;
        this.jobs = jobs;
        this.transactions = transactions;
        this.messages = messages;
        this.from = from;
    }

    /// With a server and an address to write from.
    boolean ready() {
        return mail.getIfAvailable() != null && from.contains("@");
    }

    @Scheduled(fixedDelayString = "${congdoan.documents.delivery:PT10S}", initialDelayString = "${congdoan.documents.delivery:PT10S}")
    void deliver() {
        if (ready()) {
            jobs.each(Kind.DELIVERY, LONGEST, () -> transactions.call(() -> outbox.due(AT_ONCE)).forEach(this::carry));
        }
    }

    void carry(Delivery letter) {
        if (!transactions.call(() -> outbox.claim(letter.id()))) {
            return;
        }
        try {
            send(letter);
            transactions.run(() -> outbox.sent(letter.id()));
        } catch (MailException | MessagingException e) {
            log.warn("letter {} was not sent, attempt {}", letter.id(), letter.attempts() + 1);
            transactions.run(() -> trouble(letter, e));
        }
    }

    private void trouble(Delivery letter, Exception e) {
        var said = String.valueOf(e.getMessage());
        var words = said.substring(0, Math.min(500, said.length()));
        if (letter.attempts() + 1 >= ATTEMPTS) {
            outbox.failed(letter.id(), words);
        } else {
            outbox.again(letter.id(), Duration.ofMinutes(1L << (2 * letter.attempts())), words);
        }
    }

    private void send(Delivery letter) throws MessagingException {
        var sender = mail.getObject();
        var issued = transactions.call(() -> archive.get(letter.document()));
        var file = transactions.call(() -> archive.file(letter.document()));
        var mime = new MimeMessageHelper(sender.createMimeMessage(), true, StandardCharsets.UTF_8.name());
        mime.setFrom(from);
        mime.setTo(letter.address());
        mime.setSubject(say("documents.delivery.letter.subject", issued.notation(), issued.subject()));
        mime.setText(text(issued, letter));
        mime.addAttachment(file.fileName(), new ByteArrayResource(file.bytes()), "application/pdf");
        sender.send(mime.getMimeMessage());
    }

    private String text(IssuedDocument issued, Delivery letter) {
        return say("documents.delivery.letter.text", letter.recipient(), issued.issuer(), issued.type(), issued.notation(),
                OfficialDate.print(issued.dated()), issued.subject(), issued.verification().printed(), issued.sha256());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
