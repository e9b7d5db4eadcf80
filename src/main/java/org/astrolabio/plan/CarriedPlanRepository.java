package org.astrolabio.plan;

import static org.astrolabio.database.schema.Tables.ACTION_PROGRESS;
import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.PLAN_SETTINGS;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astrolabio.assessment.CarriedPlans;
import org.astrolabio.core.planning.ActionProgress;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What an assessment takes over of the plan of the one before, in the database. Everything keeps its time. */
@Repository
class CarriedPlanRepository implements CarriedPlans {

    private final DSLContext db;
    private final PlanRepository plans;

    CarriedPlanRepository(DSLContext db, PlanRepository plans) {
        this.db = db;
        this.plans = plans;
    }

    /** From which assessment another was begun, and when. */
    record Origin(UUID assessment, Instant begun) {}

    Optional<Origin> origin(UUID assessment) {
        return db.select(ASSESSMENT.FOLLOWS, ASSESSMENT.CREATED_AT)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(assessment))
                .and(ASSESSMENT.FOLLOWS.isNotNull())
                .fetchOptional(row -> new Origin(row.value1(), row.value2()));
    }

    @Override
    public Map<String, ActionProgress> progress(UUID assessment) {
        return plans.progress(assessment);
    }

    @Override
    public void copy(UUID from, UUID to, Set<String> actions) {
        copy(from, to, actions, DSL.noCondition(), DSL.noCondition());
    }

    /** The same with what was said after a moment. */
    void copyNewer(Origin origin, UUID to, Set<String> actions) {
        copy(
                origin.assessment(),
                to,
                actions,
                PLAN_SETTINGS.CHANGED_AT.gt(origin.begun()),
                ACTION_PROGRESS.CHANGED_AT.gt(origin.begun()));
    }

    private void copy(UUID from, UUID to, Set<String> actions, Condition settings, Condition progress) {
        db.selectFrom(PLAN_SETTINGS)
                .where(PLAN_SETTINGS.ASSESSMENT_ID.eq(from))
                .and(settings)
                .forEach(row -> {
                    row.setAssessmentId(to);
                    row.touched(true);
                    db.insertInto(PLAN_SETTINGS)
                            .set(row)
                            .onDuplicateKeyUpdate()
                            .set(row)
                            .execute();
                });
        db.selectFrom(ACTION_PROGRESS)
                .where(ACTION_PROGRESS.ASSESSMENT_ID.eq(from))
                .and(ACTION_PROGRESS.ACTION_ID.in(actions))
                .and(progress)
                .forEach(row -> {
                    row.setAssessmentId(to);
                    row.touched(true);
                    db.insertInto(ACTION_PROGRESS)
                            .set(row)
                            .onDuplicateKeyUpdate()
                            .set(row)
                            .execute();
                });
    }
}
