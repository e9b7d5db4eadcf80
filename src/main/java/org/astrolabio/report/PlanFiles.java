package org.astrolabio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.NumberConventions;
import org.astrolabio.language.Regions;
import org.springframework.stereotype.Component;

/** Writes the plan as files to go on working with: a workbook, a table of text, a calendar. */
@Component
public class PlanFiles {

    private final Messages messages;
    private final CountryNames countries;
    private final Regions regions;
    private final DataKind dataKind;

    public PlanFiles(Messages messages, CountryNames countries, Regions regions, DataKind dataKind) {
        this.messages = messages;
        this.countries = countries;
        this.regions = regions;
        this.dataKind = dataKind;
    }

    /**
     * Writes the whole file. The stream stays open.
     *
     * @param language of the reader; the questionnaire's first where it is not spoken
     * @param now when it is written, by which a calendar tells a newer file from an older one
     * @throws IOException if the stream does not take it
     */
    public void write(PlanFormat format, Dossier dossier, Locale language, Instant now, OutputStream out)
            throws IOException {
        Edition edition = new Edition(
                dossier,
                new Reader(language, dossier.plan().settings().hours().zone()),
                messages,
                countries,
                regions,
                dataKind);
        PlanEdition plan = new PlanEdition(edition, dossier.guidance(), dossier.plan());
        switch (format) {
            case XLSX -> PlanWorkbook.write(PlanTable.of(plan), out);
            case CSV -> PlanCsv.write(PlanTable.of(plan), decimalSeparator(edition), out);
            case CALENDAR -> new PlanCalendar(plan, now).write(out);
        }
    }

    /** Spreadsheets go by the country that their machine is set to, whatever language their reader likes. */
    private static char decimalSeparator(Edition edition) {
        return NumberConventions.of(edition.diagnosis().company().country(), edition.language())
                .decimalSeparator();
    }
}
