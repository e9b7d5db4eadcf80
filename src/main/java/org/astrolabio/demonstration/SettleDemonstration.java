package org.astrolabio.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.comparison.RebuildBenchmarks;
import org.astrolabio.database.OnOneNode;
import org.astrolabio.definition.Questionnaires;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes what a demonstration shows, at its first start; what a start that was broken off has made is kept. */
@Component
@ConditionalOnProperty("astrolabio.demonstration")
class SettleDemonstration implements ApplicationRunner {

    private static final String NAME = "settle-demonstration";
    private static final long SEED = 2026;

    private final DemonstrationRepository demonstration;
    private final LoadPopulation load;
    private final OwnerHistory owner;
    private final RebuildBenchmarks benchmarks;
    private final Questionnaires questionnaires;
    private final OnOneNode onOneNode;
    private final Clock clock;
    private final int companies;

    SettleDemonstration(
            DemonstrationRepository demonstration,
            LoadPopulation load,
            OwnerHistory owner,
            RebuildBenchmarks benchmarks,
            Questionnaires questionnaires,
            OnOneNode onOneNode,
            Clock clock,
            @Value("${astrolabio.demonstration-companies}") int companies) {
        this.demonstration = demonstration;
        this.load = load;
        this.owner = owner;
        this.benchmarks = benchmarks;
        this.questionnaires = questionnaires;
        this.onOneNode = onOneNode;
        this.clock = clock;
        this.companies = companies;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demonstration.entrance().isEmpty()) {
            onOneNode.run(NAME, this::settle);
        }
    }

    private Optional<String> settle() {
        if (demonstration.entrance().isEmpty()) {
            load.load(SEED, companies, demonstration.since(), there -> {});
            AccessKey key = owner.live(OwnerStory.read(), new Population(questionnaires.current(), SEED));
            benchmarks.rebuild();
            Instant now = clock.instant();
            demonstration.settle(key.secret().text(), now);
        }
        return demonstration.entrance();
    }
}
