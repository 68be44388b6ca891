package app.backwise.core.decision;

/**
 * The safety table of the assessment, one line for each smallest set of findings: the story in clinical words, the
 * findings and the rule. The rule {@code inflammatory} counts findings and has tests of its own.
 */
final class SafetyTable {

    static final String EMERGENCY = """
            Saddle numbness | warning-signs/saddle | saddle-change
            New bladder trouble | warning-signs/bladder | bladder-change
            New bowel trouble | warning-signs/bowel | bowel-change
            Loss of sexual feeling | warning-signs/sexual | sexual-change
            Feeling changed in both legs | warning-signs/both-legs-feeling | both-legs-feeling
            Weakness in both legs | warning-signs/both-legs-weak | both-legs-weak
            Leg quickly failing | warning-signs/leg-failing | leg-failing
            Chest pain | warning-signs/chest | chest-pain
            Sudden severe pain with collapse | warning-signs/collapse | collapse
            Pulsing tummy, aged 50 to 64 | warning-signs/pulsing age/50-64 | pulsing-over-50
            Pulsing tummy, aged 65 to 69 | warning-signs/pulsing age/65-69 | pulsing-over-50
            Pulsing tummy, aged 70 or over | warning-signs/pulsing age/70-plus | pulsing-over-50
            Fever with confusion | warning-signs/very-ill | very-ill
            Serious accident, recent, not checked | events/accident accident-check/unchecked-recent | fresh-accident
            Slip, weak bones, numb leg | events/minor-strain health/weak-bones legs/one-leg-numb | weak-bone-knock-nerve
            Slip, weak bones, weak leg | events/minor-strain health/weak-bones legs/one-leg-weak | weak-bone-knock-nerve
            Slip, steroids, numb leg | events/minor-strain health/steroids legs/one-leg-numb | weak-bone-knock-nerve
            Slip, steroids, weak leg | events/minor-strain health/steroids legs/one-leg-weak | weak-bone-knock-nerve
            Slip, aged 70+, numb leg | events/minor-strain age/70-plus legs/one-leg-numb | weak-bone-knock-nerve
            Slip, aged 70+, weak leg | events/minor-strain age/70-plus legs/one-leg-weak | weak-bone-knock-nerve
            Cancer before with one numb leg | health/cancer legs/one-leg-numb | cancer-nerve
            Cancer before with one weak leg | health/cancer legs/one-leg-weak | cancer-nerve
            Cancer before with unsteady walk | health/cancer legs/unsteady | cancer-nerve
            Fever with injected drugs | health/fever health/injected-drugs | fever-risk
            Fever with weak immune system | health/fever health/weak-immunity | fever-risk
            Fever with recent spine procedure | health/fever events/spine-procedure | fever-risk
            Fever with one numb leg | health/fever legs/one-leg-numb | fever-risk
            Fever with one weak leg | health/fever legs/one-leg-weak | fever-risk
            Fever with unsteady walk | health/fever legs/unsteady | fever-risk
            Unsteady walk, getting worse | legs/unsteady course/worse | unsteady-worse
            Heavy bleeding in pregnancy | pregnancy-signs/heavy-bleeding | pregnancy-emergency
            Faint or shoulder-tip pain in pregnancy | pregnancy-signs/faint-or-shoulder-tip | pregnancy-emergency
            """;

    static final String SAME_DAY = """
            Pulsing tummy | warning-signs/pulsing | pulsing-under-50
            Unsure about a warning sign | warning-signs/not-sure | warning-not-sure
            Serious accident, older and never checked | events/accident accident-check/unchecked-older | old-accident
            Minor strain with osteoporosis | events/minor-strain health/weak-bones | weak-bone-knock
            Minor strain with long-term steroids | events/minor-strain health/steroids | weak-bone-knock
            Minor strain, aged 70 or over | events/minor-strain age/70-plus | weak-bone-knock
            Sudden mid-spine pain with osteoporosis | pain-pattern/sudden-bone health/weak-bones | sudden-bone-risk
            Sudden mid-spine pain with long-term steroids | pain-pattern/sudden-bone health/steroids | sudden-bone-risk
            Sudden mid-spine pain, aged 70 or over | pain-pattern/sudden-bone age/70-plus | sudden-bone-risk
            New change of shape | pain-pattern/shape | new-shape
            Cancer before with constant pain | health/cancer pain-pattern/constant | cancer-pattern
            Cancer before with worse on coughing | health/cancer pain-pattern/strain | cancer-pattern
            Cancer before with upper back pain | health/cancer site/upper-back | cancer-pattern
            Cancer before, getting worse | health/cancer course/worse | cancer-pattern
            Unexplained weight loss | health/weight-loss | weight-loss
            Constant pain, aged 50 to 64 | pain-pattern/constant age/50-64 | constant-pain-risk
            Constant pain, aged 65 to 69 | pain-pattern/constant age/65-69 | constant-pain-risk
            Constant pain, aged 70 or over | pain-pattern/constant age/70-plus | constant-pain-risk
            Constant pain with injected drugs | pain-pattern/constant health/injected-drugs | constant-pain-risk
            Constant pain with weak immune system | pain-pattern/constant health/weak-immunity | constant-pain-risk
            Fever | health/fever | fever
            New pain 7, injected drugs | duration/under-2-weeks pain-now/7 health/injected-drugs | new-severe-risk
            New pain 7, weak immunity | duration/under-2-weeks pain-now/7 health/weak-immunity | new-severe-risk
            New pain 8, injected drugs | duration/under-2-weeks pain-now/8 health/injected-drugs | new-severe-risk
            New pain 8, weak immunity | duration/under-2-weeks pain-now/8 health/weak-immunity | new-severe-risk
            New pain 9, injected drugs | duration/under-2-weeks pain-now/9 health/injected-drugs | new-severe-risk
            New pain 9, weak immunity | duration/under-2-weeks pain-now/9 health/weak-immunity | new-severe-risk
            New pain 10, injected drugs | duration/under-2-weeks pain-now/10 health/injected-drugs | new-severe-risk
            New pain 10, weak immunity | duration/under-2-weeks pain-now/10 health/weak-immunity | new-severe-risk
            Recent spine procedure | events/spine-procedure | spine-procedure
            One weak leg | legs/one-leg-weak | one-leg-weak
            Unsteady walk | legs/unsteady | unsteady
            Flank pain with vomiting | site/side side-signs/vomiting | kidney
            Flank pain with blood in the urine | site/side side-signs/blood-in-pee | kidney
            Flank pain with passing little urine | site/side side-signs/passing-little | kidney
            Flank pain with waves of pain to the groin | site/side side-signs/waves | kidney
            Burning urine with fever | health/burning-pee health/fever | urine-fever
            Bleeding or fluid in pregnancy | pregnancy-signs/bleeding-or-fluid | pregnancy-signs
            Tightenings in pregnancy | pregnancy-signs/tightening | pregnancy-signs
            Baby moving less | pregnancy-signs/less-movement | pregnancy-signs
            Severe constant pain in pregnancy | pregnancy-signs/severe-constant | pregnancy-signs
            New pain after 12 weeks of pregnancy | pregnancy-signs/new-after-12-weeks | pregnancy-signs
            One-sided pain in early pregnancy | pregnancy-signs/one-sided-early | pregnancy-signs
            Pregnancy with burning urine | health/pregnant health/burning-pee | pregnancy-signs
            Pregnancy with flank pain | health/pregnant site/side | pregnancy-signs
            Blood thinners with minor strain | health/blood-thinners events/minor-strain | thinner-injury
            Blood thinners with sudden mid-spine pain | health/blood-thinners pain-pattern/sudden-bone | thinner-injury
            Blood thinners with one numb leg | health/blood-thinners legs/one-leg-numb | thinner-injury
            Upper back pain, aged 50 to 64 | site/upper-back age/50-64 | upper-back-risk
            Upper back pain, aged 65 to 69 | site/upper-back age/65-69 | upper-back-risk
            Upper back pain, aged 70 or over | site/upper-back age/70-plus | upper-back-risk
            Upper back pain with osteoporosis | site/upper-back health/weak-bones | upper-back-risk
            Upper back pain with long-term steroids | site/upper-back health/steroids | upper-back-risk
            """;

    static final String SEE_SOON = """
            Long-term steroids | health/steroids | steroids
            Cancer before | health/cancer | cancer
            Constant pain | pain-pattern/constant | constant-pain
            Injected drugs | health/injected-drugs | injected-drugs
            One numb leg, getting worse | legs/one-leg-numb course/worse | leg-numb-lasting
            One numb leg, for six to twelve weeks | legs/one-leg-numb duration/6-to-12-weeks | leg-numb-lasting
            One numb leg, for over three months | legs/one-leg-numb duration/over-3-months | leg-numb-lasting
            Pain moving further down the leg | legs/spreading | leg-spreading
            Ache in both legs on walking | legs/walking-ache | walking-ache
            Burning urine | health/burning-pee | urine
            Pregnancy | health/pregnant | pregnancy
            Upper back pain | site/upper-back | upper-back
            Getting worse, for two to six weeks | course/worse duration/2-to-6-weeks | not-settling
            Getting worse, for six to twelve weeks | course/worse duration/6-to-12-weeks | not-settling
            Getting worse, for over three months | course/worse duration/over-3-months | not-settling
            For six to twelve weeks, no better | duration/6-to-12-weeks course/same | not-settling
            Pain 7, no better for weeks | pain-now/7 course/same duration/2-to-6-weeks | severe-not-settling
            Pain 8, no better for weeks | pain-now/8 course/same duration/2-to-6-weeks | severe-not-settling
            Pain 9, no better for weeks | pain-now/9 course/same duration/2-to-6-weeks | severe-not-settling
            Pain 10, no better for weeks | pain-now/10 course/same duration/2-to-6-weeks | severe-not-settling
            Unable to wash or dress | pain-pattern/no-self-care | no-self-care
            Recent operation | events/surgery | own-team
            Serious illness | events/serious-illness | own-team
            Serious accident, checked by a doctor | events/accident accident-check/checked | own-team
            Intense in every position | activity/every-position | debilitating
            Everything makes it worse | activity/all-worse | debilitating
            Pain elsewhere with no spot to point to | site/elsewhere injury/no-spot | out-of-scope
            Under 18 | age/under-18 | too-young
            """;

    private SafetyTable() {}
}
