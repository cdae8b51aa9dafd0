## Predictions of one's own

own-prediction-title = Own question
own-prediction-question = Who of some customers will do something in the next days?
own-prediction-about-target = What customers may do.
own-prediction-target-form = an event of rules such as order, "Product viewed", kind:cart or device:mobile, or a segment by rule to come into, such as segment:"Loyal"
own-prediction-about-active-days = Of customers who did anything in the last so many days; ever = of all who ever did.
own-prediction-about-horizon-days = In the next so many days.
own-prediction-note = customers through the filter of whom the question is asked · learned from everybody, from what was known before { $day } · tested on what happened after
own-prediction-hint-only = { $says } Take this as a hint only.
own-prediction-too-few = { $question } { $why }
own-prediction-segment-has-no-rule = "{ $name }" has no rule, so nobody can see who will come into it; there are { $known }
own-prediction-segment-asks-for-a-chance = "{ $name }" asks for a chance, which is known of today alone: who came into it before is not known
own-prediction-no-segments-by-rule = none by rule
own-prediction-examples = To learn from: { $customers } as of { $day }, of whom { $did } did it in the { $horizon } days after.
own-prediction-examples-too-few = { $examples } It takes { $needed } who did and as many who did not.
own-prediction-counting = Counting who there is to learn from…
own-prediction-ask-of = Of customers
own-prediction-who-will = who will
own-prediction-in-the-next = in the next
own-prediction-active-in-last = { $days ->
    [one] active on the last day,
   *[other] active in the last { $days } days,
}
own-prediction-ever-active = who were ever active,
own-prediction-days = { $days ->
    [one] { $days } day?
   *[other] { $days } days?
}
own-prediction-what-may-happen = What customers may do
own-prediction-how-long-ago = How long ago they were active
own-prediction-how-far-ahead = How far ahead
own-prediction-keep = Keep this question
own-prediction-kept = Kept questions
own-prediction-forget = Remove this question
own-prediction-was-kept = Kept: { $question }
own-prediction-enter-a-segment = Come into a segment

definition-do-anything = do anything
definition-order = order
definition-start-a-session = start a session
definition-do-touchpoint = do “{ $name }”
definition-do-kind = do something of the kind “{ $kind }”
definition-enter-segment = come into the segment “{ $name }”
definition-segment-gone = a segment that is gone
definition-question = { $days ->
    [one] Of customers active on the last day, who will { $what } in the next { $horizon } days?
   *[other] Of customers active in the last { $days } days, who will { $what } in the next { $horizon } days?
}
definition-question-ever-active = Of customers who were ever active, who will { $what } in the next { $horizon } days?
definitions-number = Number
definitions-question = Question
definitions-target = What
definitions-active-days = Active in days
definitions-horizon-days = Days ahead
