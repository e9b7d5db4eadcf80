package org.astrolabio.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.definition.StoredQuestionnaires;
import org.springframework.stereotype.Service;

/** Compares a company with others, in the snapshot in force. Who may see that, callers know. */
@Service
public class ComparePeers {

    private final SnapshotRepository snapshots;
    private final SectorRepository chosenSectors;
    private final RebuildTimes times;
    private final StoredQuestionnaires questionnaires;

    ComparePeers(
            SnapshotRepository snapshots,
            SectorRepository chosenSectors,
            RebuildTimes times,
            StoredQuestionnaires questionnaires) {
        this.snapshots = snapshots;
        this.chosenSectors = chosenSectors;
        this.times = times;
        this.questionnaires = questionnaires;
    }

    /**
     * The diagnosis among those of other companies; the company itself is left out, whatever it counted as when the
     * snapshot was made.
     */
    public PeerComparison compare(UUID company, Diagnosis diagnosis) {
        Submission own = Submission.of(
                company,
                diagnosis,
                questionnaires.byHash(diagnosis.questionnaireHash()).roles());
        List<String> sectors = own.sectors();
        Optional<String> sector = sectors.size() < 2
                ? sectors.stream().findFirst()
                : chosenSectors.chosen(company).filter(sectors::contains).or(() -> Optional.of(sectors.getFirst()));
        List<Cohort> ladder = Cohort.ladder(sector, own.size());
        Comparison comparison = snapshots
                .inForce(sector, own.size(), company)
                .map(snapshot -> snapshot.compare(ladder, own.points()))
                .orElseGet(() -> new Comparison.NotYet(0, Optional.empty()));
        return new PeerComparison(comparison, sectors, sector, times.next());
    }
}
