package vn.congdoan.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;

/// Says a message in the language of the request: Vietnamese unless the reader chose English.
@Component("texts")
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Message message) {
        return of(message, LocaleContextHolder.getLocale());
    }

    public String of(Message message, Locale locale) {
        var arguments = message.arguments().stream()
                .map(argument -> argument instanceof Message nested ? of(nested, locale) : argument).toArray();
        return messages.getMessage(message.key(), arguments, locale);
    }
}
