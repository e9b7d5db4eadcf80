package org.astrolabio.mail;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/** Finds out why a mail was not taken. What servers answer quotes addresses, so nothing of it is passed on. */
final class RefusalReason {

    private static final int FOR_GOOD = 500;

    private RefusalReason() {}

    static RuntimeException of(Exception thrown) {
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        Throwable last = thrown;
        while (!open.isEmpty()) {
            last = open.poll();
            if (last instanceof SMTPAddressFailedException address && address.getReturnCode() >= FOR_GOOD) {
                return new MailRefused(address.getReturnCode());
            }
            if (seen.add(last)) {
                addCauses(last, open);
            }
        }
        return new MailNotSent(last.getClass().getSimpleName());
    }

    private static void addCauses(Throwable thrown, Deque<Throwable> open) {
        if (thrown.getCause() != null) {
            open.add(thrown.getCause());
        }
        if (thrown instanceof MessagingException mail && mail.getNextException() != null) {
            open.add(mail.getNextException());
        }
        if (thrown instanceof MailSendException several) {
            open.addAll(java.util.List.of(several.getMessageExceptions()));
        }
    }
}
