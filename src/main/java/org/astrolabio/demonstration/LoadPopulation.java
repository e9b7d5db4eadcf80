package org.astrolabio.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import org.astrolabio.comparison.RecordSubmissions;
import org.astrolabio.comparison.Submission;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/**
 * Fills the database with invented companies, each with one finished assessment. What the comparison with others, its
 * rebuild and the end of an assessment look at is as real ones leave it: company, assessment, diagnosis, consent and
 * submission. Left out, for size: the single answers, the document of the diagnosis, and a key to open either.
 */
@Service
public class LoadPopulation {

    private static final int AT_ONCE = 1_000;

    private final Questionnaires questionnaires;
    private final Transactions transactions;
    private final PopulationRepository residents;
    private final RecordSubmissions submissions;

    LoadPopulation(
            Questionnaires questionnaires,
            Transactions transactions,
            PopulationRepository residents,
            RecordSubmissions submissions) {
        this.questionnaires = questionnaires;
        this.transactions = transactions;
        this.residents = residents;
        this.submissions = submissions;
    }

    /**
     * Loads the first companies of a population. Those that are there already stay as they are, so that a load that was
     * broken off can be repeated. The same seed, number and time give the same rows.
     *
     * @param companies how many, at least 0
     * @param until when the last ones came, at most
     * @param loaded told from time to time how many are there, from any thread
     */
    public void load(long seed, int companies, Instant until, IntConsumer loaded) {
        Questionnaire questionnaire = questionnaires.current();
        Settling settling = new Settling(
                new Population(questionnaire, seed),
                questionnaire,
                questionnaires.guidance().rubric(),
                seed,
                until);
        AtomicInteger there = new AtomicInteger();
        // The first ones alone: they bring the sectors, sizes and dimensions that all others share.
        int pioneers = Math.min(AT_ONCE, companies);
        loaded.accept(settle(settling, 0, pioneers, there));
        try (ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> batches = new ArrayList<>();
            for (int from = pioneers; from < companies; from += AT_ONCE) {
                int first = from;
                int count = Math.min(AT_ONCE, companies - from);
                batches.add(executor.submit(() -> loaded.accept(settle(settling, first, count, there))));
            }
            await(batches, executor);
        }
    }

    /** How many are there by now. */
    private int settle(Settling settling, int first, int count, AtomicInteger there) {
        if (count > 0 && !residents.has(settling.circumstances(first).id())) {
            settle(settling, first, count);
        }
        return there.addAndGet(count);
    }

    private void settle(Settling settling, int first, int count) {
        List<Resident> batch = LongStream.range(first, first + (long) count)
                .mapToObj(settling::resident)
                .toList();
        List<Submission> submitted = batch.stream()
                .map(resident -> Submission.of(
                        resident.id(),
                        resident.diagnosis(),
                        settling.questionnaire().roles()))
                .toList();
        transactions.run(() -> {
            residents.insert(batch);
            submissions.record(submitted);
            return count;
        });
    }

    private static void await(List<Future<?>> batches, ExecutorService executor) {
        try {
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while companies were loaded", e);
        } catch (ExecutionException e) {
            executor.shutdownNow();
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    /** How companies of one load come about. */
    private record Settling(
            Population population, Questionnaire questionnaire, Rubric rubric, long seed, Instant until) {

        Resident.Circumstances circumstances(long number) {
            return new Resident.Circumstances(seed, number, until);
        }

        Resident resident(long number) {
            SyntheticCompany company = population.company(number);
            Resident.Circumstances circumstances = circumstances(number);
            return circumstances.resident(Diagnosis.of(
                    circumstances.id(),
                    circumstances.finishedAt(),
                    company.company(),
                    questionnaire,
                    rubric,
                    company.sheet(),
                    Measurements.NONE));
        }
    }
}
