### What was forecast against what happened, and what goes with low scores.

## Forecasts

forecasts-title = Forecasts against what happened
forecasts-question = Did what was forecast come true?
forecasts-no-run = There are no predictions yet: run them, and come back when their time is over.
forecasts-too-early = No forecast can be checked yet: the last is of { $date }, and its time is not over in the data. Import newer data.
forecasts-shared = What earlier runs of the predictions said, beside what happened.
forecasts-sentence = { $n ->
    [one] Of 1 forecast whose time is over { $as_expected ->
        [0] none came out as chance explains.
       *[other] 1 came out as chance explains.
    }
   *[other] Of { $n } forecasts whose time is over { $as_expected } came out as chance explains.
}
forecasts-says = On { $date } { $expected } of { $customers } ({ $low } to { $high }) were to { $does }; { $observed } did.
forecasts-as-expected = As many as chance explains.
forecasts-more = More than chance explains: something has changed since.
forecasts-fewer = Fewer than chance explains: something has changed since.
forecasts-note = customers · of each prediction the newest forecast whose time is over, of at most 4,000 customers drawn by chance · 90 % intervals by chance alone: what moves all customers at once is not in them
forecasts-scored = Customers with a chance
forecasts-compared = Compared
forecasts-predicted = Were to do it
forecasts-predicted-low = Lower end
forecasts-predicted-high = Upper end
forecasts-is-as-expected = As chance explains
forecasts-card = Last forecast

## What goes with low scores

score-drivers-title = What goes with low scores
score-drivers-question = Which touchpoints, waits, channels and themes go with low scores and bad moods?
score-drivers-days = How many days before an answer are looked at.
score-drivers-none = Too few customers answered a question or wrote a text: { $fewest } are needed.
score-drivers-none-in-filter = Too few customers in the filter answered a question or wrote a text.
score-drivers-shared = What goes with low scores and moods.
score-drivers-note = customers, each with the last answer to a question · what they met in the { $days } days before it · differences are shrunk by how much they differ at all, with 95 % intervals, and stand out where chance makes them less than once in twenty, for as many as were looked at · fewer than 20 on a side are not looked at
score-drivers-mood = Mood of texts
score-drivers-unit-mood = tone, -1 to 1
score-drivers-touchpoint = Touchpoint
score-drivers-wait = Wait
score-drivers-channel = First channel
score-drivers-theme = Theme
score-drivers-wait-answer = more than { $time } for an answer
score-drivers-wait-delivery = more than { $time } for news of the order
score-drivers-says = { $question }: { $customers } with “{ $factor }” score { $lower } lower than those without ({ $low } to { $high }).
score-drivers-nothing = { $question }: of { $n } things that were looked at none goes with lower scores beyond chance.
score-drivers-no-cause = What goes with low scores need not be their cause.
score-drivers-factor = What they met
score-drivers-with = With it
score-drivers-without = Without it
score-drivers-score-with = Score with it
score-drivers-score-without = Score without it
score-drivers-difference = Difference
score-drivers-low = Lower end
score-drivers-high = Upper end
score-drivers-chance = Chance makes it
