package org.astrolabio.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astrolabio.language.FailureInWords;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.language.StartRefused;
import org.astrolabio.notice.NoticeText.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticesTest {

    private static final Locale SPANISH = Locale.of("es");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Notice.class)
    void everyNoticeIsThereInEveryLanguageWithTheSameParts(Notice notice) {
        Notices notices = new Notices(operator("", ""), "");
        NoticeText first = notices.text(notice, Languages.ALL.getFirst());

        assertThat(Languages.ALL).allSatisfy(language -> assertThat(
                        notices.text(notice, language).blocks())
                .extracting(NoticesTest::shape)
                .isEqualTo(first.blocks().stream().map(NoticesTest::shape).toList()));
    }

    @Test
    void whoAnswersForTheSiteIsToldOrThatNobodyHasSaidSo() {
        assertThat(words(new Notices(operator("Cámara de Jaén", "hola@camara.example"), ""), Notice.LEGAL_NOTICE))
                .contains("Responsable: Cámara de Jaén. NIF: Q1. Domicilio: Calle Mayor, 1.")
                .contains("<hola@camara.example>")
                .doesNotContain("todavía no ha");
        assertThat(words(new Notices(operator("", ""), ""), Notice.LEGAL_NOTICE))
                .contains("todavía no ha dicho aquí quién es", "todavía no ha dejado una dirección de correo")
                .doesNotContain("Responsable:", "{");
    }

    @Test
    void theOperatorsOwnFileTakesThePlaceOfOursAndTheOthersStay() throws IOException {
        write(
                "es/privacy.md",
                "# Nuestra privacidad\r\n\r\nUna frase\r\nen dos líneas.\r\n\r\n- Uno\r\n  y medio\r\n- Dos {contact}\r\n");

        Notices notices = new Notices(operator("", "a@b.example"), folder.toString());

        assertThat(notices.text(Notice.PRIVACY, SPANISH))
                .isEqualTo(new NoticeText(
                        "Nuestra privacidad",
                        List.of(
                                new Block.Paragraph("Una frase en dos líneas."),
                                new Block.Items(List.of("Uno y medio", "Dos Escribe a <a@b.example>.")))));
        assertThat(notices.text(Notice.CONTACT, SPANISH).title()).isEqualTo("Contacto");
        assertThat(notices.text(Notice.PRIVACY, Locale.ENGLISH).title()).isEqualTo("What we do with your data");
    }

    @ParameterizedTest
    @CsvSource({"Sin título, notice.no-title", "# Título {nobody}, notice.unknown-insert"})
    void whatCannotBeReadIsSaidInEveryLanguageWithTheFile(String written, String key) throws IOException {
        write("en/contact.md", written);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new Notices(operator("", ""), folder.toString()))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(FailureInWords.of(refused, refused.key(), refused.arguments())
                                    .getDescription())
                            .contains("El aviso «" + folder.resolve("en/contact.md"), "The notice “");
                });
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static Operator operator(String name, String mail) {
        return new Operator(new Messages(), name, "Q1", "Calle Mayor, 1", mail);
    }

    private static String words(Notices notices, Notice notice) {
        return notices.text(notice, SPANISH).blocks().stream()
                .flatMap(NoticesTest::texts)
                .reduce("", (all, text) -> all + "\n" + text);
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> Stream.of(words);
            case Block.Paragraph(var words) -> Stream.of(words);
            case Block.Items(var items) -> items.stream();
        };
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading ignored -> "heading";
            case Block.Paragraph ignored -> "paragraph";
            case Block.Items(var items) -> items.size() + " items";
        };
    }
}
