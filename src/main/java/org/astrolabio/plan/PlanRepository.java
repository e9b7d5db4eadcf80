package org.astrolabio.plan;

import static org.astrolabio.database.schema.Tables.ACTION_PROGRESS;
import static org.astrolabio.database.schema.Tables.PLAN_SETTINGS;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.database.schema.tables.records.ActionProgressRecord;
import org.astrolabio.database.schema.tables.records.PlanSettingsRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What companies say of their plans, in the database. */
@Repository
class PlanRepository {

    private final DSLContext db;

    PlanRepository(DSLContext db) {
        this.db = db;
    }

    Optional<PlanSettings> settings(UUID assessment) {
        return db.selectFrom(PLAN_SETTINGS)
                .where(PLAN_SETTINGS.ASSESSMENT_ID.eq(assessment))
                .fetchOptional(PlanRepository::settings);
    }

    /** As {@link #settings}, to be changed in the same transaction. */
    Optional<PlanSettings> lockSettings(UUID assessment) {
        return db.selectFrom(PLAN_SETTINGS)
                .where(PLAN_SETTINGS.ASSESSMENT_ID.eq(assessment))
                .forUpdate()
                .fetchOptional(PlanRepository::settings);
    }

    /** What is said of an action, to be changed in the same transaction; open if nothing. */
    ActionProgress lockProgress(UUID assessment, String action) {
        return db.selectFrom(ACTION_PROGRESS)
                .where(ACTION_PROGRESS.ASSESSMENT_ID.eq(assessment))
                .and(ACTION_PROGRESS.ACTION_ID.eq(action))
                .forUpdate()
                .fetchOptional(PlanRepository::progress)
                .orElse(ActionProgress.OPEN);
    }

    /** By action id. */
    Map<String, ActionProgress> progress(UUID assessment) {
        return db.selectFrom(ACTION_PROGRESS)
                .where(ACTION_PROGRESS.ASSESSMENT_ID.eq(assessment))
                .fetchMap(ActionProgressRecord::getActionId, PlanRepository::progress);
    }

    void save(UUID assessment, PlanSettings settings, Instant now) {
        PlanSettingsRecord row = new PlanSettingsRecord();
        row.setAssessmentId(assessment);
        row.setHoursPerMonth(settings.hoursPerMonth());
        row.setLanguages(settings.languages().stream().sorted().collect(Collectors.joining(" ")));
        row.setZone(settings.hours().zone().getId());
        row.setWeek(WrittenWeek.write(settings.hours().week()));
        row.setChangedAt(now);
        db.insertInto(PLAN_SETTINGS).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    void save(UUID assessment, String action, ActionProgress progress, Instant now) {
        ActionProgressRecord row = new ActionProgressRecord();
        row.setAssessmentId(assessment);
        row.setActionId(action);
        row.setStatus(ConstantId.of(progress.status()));
        row.setOwner(progress.owner().orElse(null));
        row.setDue(progress.due().orElse(null));
        row.setNote(progress.note().orElse(null));
        row.setChangedAt(now);
        db.insertInto(ACTION_PROGRESS).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    private static PlanSettings settings(PlanSettingsRecord row) {
        return new PlanSettings(
                row.getHoursPerMonth(),
                words(row.getLanguages()).collect(Collectors.toSet()),
                new ServiceHours(ZoneId.of(row.getZone()), WrittenWeek.read(row.getWeek())));
    }

    private static ActionProgress progress(ActionProgressRecord row) {
        return new ActionProgress(
                Arrays.stream(ActionProgress.Status.values())
                        .filter(status -> ConstantId.of(status).equals(row.getStatus()))
                        .findFirst()
                        .orElseThrow(),
                Optional.ofNullable(row.getOwner()),
                Optional.ofNullable(row.getDue()),
                Optional.ofNullable(row.getNote()));
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty());
    }
}
