package app.backwise.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The safety table of the assessment, one line for each smallest set of findings: the story in clinical words, the
 * findings and the rule. Options with commas between them are alternatives, a line for each. The rule
 * {@code inflammatory} counts findings and has tests of its own.
 */
final class SafetyTable {

    private static final String EMERGENCY = """
            Saddle numbness | warning-signs/saddle | saddle-change
            New bladder trouble | warning-signs/bladder | bladder-change
            New bowel trouble | warning-signs/bowel | bowel-change
            Loss of sexual feeling | warning-signs/sexual | sexual-change
            Feeling changed in both legs | warning-signs/both-legs-feeling | both-legs-feeling
            Weakness in both legs | warning-signs/both-legs-weak | both-legs-weak
            Leg quickly failing | warning-signs/leg-failing | leg-failing
            Chest pain | danger-signs/chest | chest-pain
            Suddenly short of breath | danger-signs/breathless | breathless
            Sudden severe pain with collapse | danger-signs/collapse | collapse
            Pulsing tummy, aged 50 or over | danger-signs/pulsing age/50-64,65-69,70-plus | pulsing-over-50
            Severe tummy pain | danger-signs/severe-tummy | severe-tummy
            Black or bloody stool | danger-signs/bleeding | bleeding
            Cold pale leg | danger-signs/cold-leg | cold-leg
            Fever with confusion | danger-signs/very-ill | very-ill
            Serious accident, recent, not checked | events/accident accident-check/unchecked-recent | fresh-accident
            Minor strain, osteoporosis or long-term steroids, one numb leg or one weak leg \
                | events/minor-strain health/weak-bones,steroids legs/one-leg-numb,one-leg-weak | weak-bone-knock-nerve
            Minor strain, aged 70 or over, one numb leg or one weak leg \
                | events/minor-strain age/70-plus legs/one-leg-numb,one-leg-weak | weak-bone-knock-nerve
            Cancer before, one weak leg or unsteady walk or clumsy hand \
                | health/cancer legs/one-leg-weak,unsteady,arms | cancer-nerve
            Cancer before, one numb leg, for days or for weeks \
                | health/cancer legs/one-leg-numb duration/under-2-weeks,2-to-6-weeks | cancer-nerve
            Cancer before, one numb leg, getting worse | health/cancer legs/one-leg-numb course/worse | cancer-nerve
            Sudden onset, constant pain, aged 50 or over \
                | pain-pattern/sudden-onset pain-pattern/constant age/50-64,65-69,70-plus | sudden-constant-50
            Fever, injected drugs or weak immunity | feeling-ill/fever health/injected-drugs,weak-immunity | fever-risk
            Fever, spine procedure or recent infection | feeling-ill/fever events/spine-procedure,infection | fever-risk
            Fever, one numb leg or one weak leg or unsteady walk or clumsy hand \
                | feeling-ill/fever legs/one-leg-numb,one-leg-weak,unsteady,arms | fever-risk
            Unsteady walk, getting worse | legs/unsteady course/worse | unsteady-worse
            Clumsy hand, unsteady walk or one numb leg or one weak leg \
                | legs/arms legs/unsteady,one-leg-numb,one-leg-weak | arms-and-legs
            Clumsy hand, constant pain | legs/arms pain-pattern/constant | arms-and-legs
            Waves of pain, fever | side-signs/waves feeling-ill/fever | kidney-emergency
            Waves of pain, little urine | side-signs/waves side-signs/passing-little | kidney-emergency
            Waves of pain, aged 65 or over | side-signs/waves age/65-69,70-plus | kidney-emergency
            Heavy bleeding in pregnancy or faint or shoulder-tip pain in pregnancy \
                | pregnancy-signs/heavy-bleeding,faint-or-shoulder-tip | pregnancy-emergency
            Bleeding or fluid in pregnancy, tightenings or baby moving less or severe constant pain in pregnancy \
                | pregnancy-signs/bleeding-or-fluid pregnancy-signs/tightening,less-movement,severe-constant \
                | pregnancy-emergency
            """;

    private static final String SAME_DAY = """
            Pulsing tummy | danger-signs/pulsing | pulsing-under-50
            Unsure about a sign of the nerves | warning-signs/not-sure | warning-not-sure
            Unsure about a sign of danger | danger-signs/not-sure | warning-not-sure
            Serious accident, older and never checked | events/accident accident-check/unchecked-older | old-accident
            Minor strain, osteoporosis or long-term steroids \
                | events/minor-strain health/weak-bones,steroids | weak-bone-knock
            Minor strain, aged 70 or over, pain 4 or more \
                | events/minor-strain age/70-plus pain-now/4,5,6,7,8,9,10 | weak-bone-knock
            Minor strain, aged 70 or over, no better or up and down or getting worse \
                | events/minor-strain age/70-plus course/same,up-and-down,worse | weak-bone-knock
            Sudden mid-spine pain, long-term steroids or osteoporosis \
                | pain-pattern/sudden-bone health/steroids,weak-bones | sudden-bone-risk
            Sudden mid-spine pain, aged 65 or over | pain-pattern/sudden-bone age/65-69,70-plus | sudden-bone-risk
            New change of shape | pain-pattern/shape | new-shape
            Cancer before, constant pain or worse on coughing \
                | health/cancer pain-pattern/constant,strain | cancer-pattern
            Cancer before, upper back pain | health/cancer site/upper-back | cancer-pattern
            Cancer before, getting worse | health/cancer course/worse | cancer-pattern
            Cancer before, one numb leg | health/cancer legs/one-leg-numb | cancer-numb
            Unexplained weight loss | feeling-ill/weight-loss | weight-loss
            Confused and thirsty | feeling-ill/thirst | thirst
            Constant pain, aged 50 or over | pain-pattern/constant age/50-64,65-69,70-plus | constant-pain-risk
            Constant pain, injected drugs or weak immunity \
                | pain-pattern/constant health/injected-drugs,weak-immunity | constant-pain-risk
            Sudden onset, constant pain | pain-pattern/sudden-onset pain-pattern/constant | sudden-constant
            Fever | feeling-ill/fever | fever
            Ill without fever | feeling-ill/unwell | unwell
            Recent infection, constant pain | events/infection pain-pattern/constant | infection-pattern
            Recent infection, getting worse | events/infection course/worse | infection-pattern
            Recent infection, pain 7 or more | events/infection pain-now/7,8,9,10 | infection-pattern
            For days, pain 7 or more, injected drugs or weak immunity or diabetes \
                | duration/under-2-weeks pain-now/7,8,9,10 health/injected-drugs,weak-immunity,diabetes \
                | new-severe-risk
            Spine procedure | events/spine-procedure | spine-procedure
            Sent home and worse since | events/sent-home | sent-home
            One weak leg | legs/one-leg-weak | one-leg-weak
            Newly swollen leg | legs/swollen-leg | swollen-leg
            Unsteady walk | legs/unsteady | unsteady
            Clumsy hand | legs/arms | arms
            Pain on breathing in | with-it/breathing-pain | breathing-pain
            Blistering rash | feeling-ill/rash | rash
            Tummy pain, aged 50 or over | with-it/tummy age/50-64,65-69,70-plus | tummy-50
            Pain low in the tummy | with-it/low-tummy | low-tummy
            Dark urine after exercise | with-it/dark-pee | dark-pee
            Flank pain, vomiting or blood in the urine or little urine or waves of pain \
                | site/side side-signs/vomiting,blood-in-pee,passing-little,waves | kidney
            Burning urine, fever | with-it/burning-pee feeling-ill/fever | urine-fever
            Bleeding or fluid in pregnancy or tightenings or baby moving less \
                | pregnancy-signs/bleeding-or-fluid,tightening,less-movement | pregnancy-signs
            Severe constant pain in pregnancy or new pain after 12 weeks or one-sided pain early on \
                | pregnancy-signs/severe-constant,new-after-12-weeks,one-sided-early | pregnancy-signs
            Pregnancy, burning urine | health/pregnant with-it/burning-pee | pregnancy-signs
            Pregnancy, flank pain | health/pregnant site/side | pregnancy-signs
            Blood thinners, minor strain | health/blood-thinners events/minor-strain | thinner-injury
            Blood thinners, sudden mid-spine pain | health/blood-thinners pain-pattern/sudden-bone | thinner-injury
            Blood thinners, one numb leg | health/blood-thinners legs/one-leg-numb | thinner-injury
            Blood thinners, for days, pain 7 or more \
                | health/blood-thinners duration/under-2-weeks pain-now/7,8,9,10 | thinner-severe
            Upper back pain, osteoporosis or long-term steroids \
                | site/upper-back health/weak-bones,steroids | upper-back-risk
            Upper back pain, aged 50 or over, for days or for weeks or for two months \
                | site/upper-back age/50-64,65-69,70-plus duration/under-2-weeks,2-to-6-weeks,6-to-12-weeks \
                | upper-back-risk
            Upper back pain, aged 50 or over, getting worse \
                | site/upper-back age/50-64,65-69,70-plus course/worse | upper-back-risk
            Upper back pain, aged 50 or over, constant pain \
                | site/upper-back age/50-64,65-69,70-plus pain-pattern/constant | upper-back-risk
            """;

    private static final String SEE_SOON = """
            Long-term steroids | health/steroids | steroids
            Sudden mid-spine pain, aged 50 or over | pain-pattern/sudden-bone age/50-64,65-69,70-plus | sudden-bone-50
            Cancer before | health/cancer | cancer
            Constant pain | pain-pattern/constant | constant-pain
            Injected drugs | health/injected-drugs | injected-drugs
            Recent infection | events/infection | infection
            One numb leg, getting worse | legs/one-leg-numb course/worse | leg-numb-lasting
            One numb leg, for two months or for over three months \
                | legs/one-leg-numb duration/6-to-12-weeks,over-3-months | leg-numb-lasting
            Pain moving further down the leg | legs/spreading | leg-spreading
            Ache on walking | legs/walking-ache | walking-ache
            Tummy pain | with-it/tummy | tummy
            Pain with the periods | with-it/periods | periods
            Slow stream for months | with-it/slow-pee | slow-pee
            Something new that worries | with-it/worried | worried
            Flank pain | site/side | side-pain
            Burning urine | with-it/burning-pee | urine
            Pregnancy | health/pregnant | pregnancy
            Upper back pain | site/upper-back | upper-back
            Getting worse, for weeks or for two months or for over three months \
                | course/worse duration/2-to-6-weeks,6-to-12-weeks,over-3-months | not-settling
            No better, for two months | course/same duration/6-to-12-weeks | not-settling
            Up and down, for two months, pain 5 or more \
                | course/up-and-down duration/6-to-12-weeks pain-now/5,6,7,8,9,10 | not-settling
            For over three months, pain 7 or more, no better or up and down \
                | duration/over-3-months pain-now/7,8,9,10 course/same,up-and-down | not-settling
            For over three months, no better, pain 5 or 6, aged 50 or over \
                | duration/over-3-months course/same pain-now/5,6 age/50-64,65-69,70-plus | not-settling
            For days, getting worse, pain 7 or more \
                | duration/under-2-weeks course/worse pain-now/7,8,9,10 | worse-and-severe
            Pain 7 or more, no better, for weeks \
                | pain-now/7,8,9,10 course/same duration/2-to-6-weeks | severe-not-settling
            Unable to wash or dress | pain-pattern/no-self-care | no-self-care
            Recent operation or serious illness | events/surgery,serious-illness | own-team
            Serious accident, checked by a doctor | events/accident accident-check/checked | own-team
            Intense in every position or everything makes it worse | activity/every-position,all-worse | debilitating
            Pain elsewhere, no spot to point to | site/elsewhere injury/no-spot | out-of-scope
            Under 18 | age/under-18 | too-young
            """;

    private SafetyTable() {}

    /**
     * A smallest set of findings.
     *
     * @param story what a clinician would say
     * @param findings the findings, as {@code question/option}
     * @param rule the rule that they make apply
     * @param urgency what it asks for
     */
    record Row(String story, List<String> findings, String rule, Urgency urgency) {

        @Override
        public String toString() {
            return rule + ": " + story + " " + findings;
        }
    }

    /** All rows, the alternatives written out. */
    static List<Row> rows() {
        return Stream.of(rows(EMERGENCY, Urgency.EMERGENCY), rows(SAME_DAY, Urgency.SAME_DAY),
                rows(SEE_SOON, Urgency.SEE_SOON)).flatMap(rows -> rows).toList();
    }

    private static Stream<Row> rows(String table, Urgency urgency) {
        return table.lines().flatMap(line -> writtenOut(line, urgency));
    }

    private static Stream<Row> writtenOut(String line, Urgency urgency) {
        String[] columns = line.split("\\s*\\|\\s*");
        List<List<String>> sets = List.of(List.of());
        for (String alternatives : columns[1].split(" ")) {
            sets = sets.stream().flatMap(set -> alternatives(alternatives).map(finding -> with(set, finding))).toList();
        }
        return sets.stream().map(set -> new Row(columns[0], set, columns[2], urgency));
    }

    private static Stream<String> alternatives(String finding) {
        String question = finding.substring(0, finding.indexOf('/') + 1);
        return Stream.of(finding.substring(question.length()).split(",")).map(option -> question + option);
    }

    private static List<String> with(List<String> set, String finding) {
        List<String> more = new ArrayList<>(set);
        more.add(finding);
        return List.copyOf(more);
    }
}
