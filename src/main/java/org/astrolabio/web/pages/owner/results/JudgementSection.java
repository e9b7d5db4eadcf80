package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.wording.FindingWording;

/** What holds a company back, the sum of its load, and what is still to be found out. */
final class JudgementSection extends Section {

    private JudgementSection() {
        addClassNames("card", "judgement");
    }

    /** All of it. */
    static JudgementSection whole(FindingWording findings, PlanWording wording) {
        JudgementSection section = brief(findings, wording);
        List<String> questions = findings.questions();
        if (!questions.isEmpty()) {
            UnorderedList list = new UnorderedList();
            questions.forEach(question -> list.add(new ListItem(question)));
            section.add(new Paragraph(wording.text("to-find-out", questions.size())), list);
        }
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }

    /** What holds it back, and the load. */
    static JudgementSection brief(FindingWording findings, PlanWording wording) {
        JudgementSection section = new JudgementSection();
        findings.bottleneck().ifPresent(sentence -> {
            Paragraph told = new Paragraph(sentence);
            told.addClassName("bottleneck");
            section.add(new H2(wording.text("bottleneck")), told);
        });
        findings.load().ifPresent(sum -> section.add(new Paragraph(sum)));
        section.setVisible(section.getComponentCount() > 0);
        return section;
    }
}
