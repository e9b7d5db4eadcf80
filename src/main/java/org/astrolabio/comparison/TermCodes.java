package org.astrolabio.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Known;

/** The bytes that stand for sectors, sizes and dimensions in the rows of companies. */
record TermCodes(Map<Term, Integer> codes) {

    /** What the overall score is called among the dimensions. */
    static final String OVERALL = "overall";

    enum Kind {
        SECTOR,
        SIZE,
        DIMENSION
    }

    record Term(Kind kind, String id) {}

    /** @param code 1–255 */
    record Coded(Term term, int code) {}

    static TermCodes of(Collection<Coded> coded) {
        return new TermCodes(coded.stream().collect(Collectors.toUnmodifiableMap(Coded::term, Coded::code)));
    }

    /** All that a submission names. */
    static List<Term> in(Submission submission) {
        List<Term> terms = new ArrayList<>();
        submission.sectors().forEach(id -> terms.add(new Term(Kind.SECTOR, id)));
        submission.size().ifPresent(id -> terms.add(new Term(Kind.SIZE, id)));
        terms.add(new Term(Kind.DIMENSION, OVERALL));
        submission.points().dimensions().keySet().forEach(id -> terms.add(new Term(Kind.DIMENSION, id)));
        return terms;
    }

    List<Term> missing(List<Term> needed) {
        return needed.stream()
                .filter(term -> !codes.containsKey(term))
                .distinct()
                .toList();
    }

    /** 0 if the company does not say. */
    int size(Submission submission) {
        return submission.size().map(id -> code(Kind.SIZE, id)).orElse(0);
    }

    /** A byte each. */
    byte[] sectors(Submission submission) {
        List<String> sectors = submission.sectors();
        byte[] packed = new byte[sectors.size()];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) code(Kind.SECTOR, sectors.get(i));
        }
        return packed;
    }

    /** At the byte of each dimension's code, counted from 1, its whole points + 1; 0 where there is no score. */
    byte[] points(Submission submission) {
        Map<String, Integer> dimensions = submission.points().dimensions();
        int overall = code(Kind.DIMENSION, OVERALL);
        int last = dimensions.keySet().stream()
                .mapToInt(id -> code(Kind.DIMENSION, id))
                .reduce(overall, Math::max);
        byte[] packed = new byte[last];
        packed[overall - 1] = (byte) (submission.points().overall() + 1);
        dimensions.forEach((id, points) -> packed[code(Kind.DIMENSION, id) - 1] = (byte) (points + 1));
        return packed;
    }

    private int code(Kind kind, String id) {
        return Known.in(codes, new Term(kind, id));
    }
}
