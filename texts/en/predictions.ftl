### The view Predictions.

## Details

details-run-predictions-to-see-how-likely = Run predictions to see how likely each customer is to buy or to go silent, and why.
details-select-customer = Select a customer
details-click-row-of-list-to-see = Click a row of the list to see why this customer has this score.
details-open-customer = Open customer
details-select-touchpoint = Select a touchpoint
details-click-row-to-see-customers-who = Click a row to see the customers who will most likely do it next.
details-this-customer-has-no-score-for = This customer has no score for this prediction.
details-score-of-this-customer = { $chance_to }: the score of this customer
details-raises-it = Raises it
details-lowers-it = Lowers it
details-most-likely-next = Most likely next

## Evidence

evidence-does-it-happen-as-often-as = Does it happen as often as it says?
evidence-said-happened = Said { $predicted }, happened { $actual }
    { $customers }
evidence-said-and-happened = said { $predicted }, happened { $actual }
evidence-how-often-customers = How often customers { $does }: { $spoken }
evidence-tenths-of-customers-highest-score-first = tenths of customers, highest score first
evidence-of = { $n } of { $customers }
evidence-share-of-customers-who-by-score = Share of customers who { $do_within } by score, highest tenth first: { $spoken }; average { $share }
evidence-what-raises-and-lowers-strongest-first = What raises and lowers the { $chance_to }, strongest first; everything else being equal.
evidence-little = a little
evidence-hardly-matters = hardly matters
evidence-likely = { $much } { $n } likely

## Predictions

predictions-looking-at-what-comes-next = Looking at what comes next…
predictions-run-predictions = Run predictions
predictions-desire-path-learns-from-what-your = Desire Path learns from what your customers did how likely each of them is to buy within 7, 30 and 90 days and to be silent for as long, tests itself on the past, and says why. Where no model does better than a simple rule, the rule is what you see.
predictions-learning-from-what-customers-did = Learning from what customers did…
predictions-customers = Customers
predictions-how-well-it-does = How well it does
predictions-what-matters = What matters
predictions-orders-and-value = Orders and value
predictions-next-touchpoints = Next touchpoints
predictions-there-was-too-little-data-to = There was too little data to predict anything.
predictions-this-one-could-not-be-tested = There was too little data to test this prediction.
predictions-next-touchpoints-as-csv = Next touchpoints as CSV
predictions-predicted-against-happened-as-csv = Predicted against happened as CSV
predictions-tenths-by-score-as-csv = Tenths by score as CSV
predictions-what-matters-as-csv = What matters as CSV
predictions-what-is-predicted = What is predicted
predictions-days = { $days } days
predictions-days-heading = Days
predictions-check-predictions = Check predictions
predictions-data-has-changed-since-these-predictions = The data has changed since these predictions were made: “Run again” follows it.
predictions-take-this-as-hint-only = Take this as a hint only. { $reasons }
predictions-predictions-learn-from-what-customers-did = Predictions learn from what customers did before. Import events first.
predictions-no-data-to-learn-from = No data to learn from
predictions-import-files = Import files…
predictions-no-predictions-yet = No predictions yet
predictions-run-again = Run again
predictions-learning = Learning…

## Ranking

ranking-customer = Customer
ranking-namesake = { $label } (#{ $number })
ranking-chance = Chance
ranking-nobody-to-rank = Nobody to rank
ranking-why-nobody-is-ranked = Everybody has the same chance: what is known of customers before does not tell who will do it. More history, or data of another tool, may.
ranking-main-reason = Main reason
ranking-count-scores = Count scores
ranking-counting = Counting…
ranking-through-filter = Through the filter{" "}
ranking-no-longer-in-data = No longer in the data
ranking-customers-by-as-csv = Customers by { $chance_to }, as CSV
ranking-predictions-are-gone = The predictions are gone.

## Words

words-in-last-test-of-with-scores = In the last test, of { $customers } with scores around { $predicted }, { $actual } did.
words-made-from-everything-before-tested-on = Made from everything before { $date } · tested on the latest past it had not seen · all customers of the project
words-were-silent = were silent
words-did-it = did it
words-said-by-regression-and-trees = The chances are the mean of two models, a regression and decision trees.
words-tested-on-of-whom-given-one = In the last test: { $customers }, { $positives } of whom { $done }. Given one who { $done } and one who did not, it ranks them right { $model } times in 100; { $baseline } alone does so { $alone } times.
words-tested-rule-on-of-whom-given-one = In the last test: { $customers }, { $positives } of whom { $done }. Given one who { $done } and one who did not, { $rule } alone ranks them right { $right } times in 100.
words-was-silent = was silent
words-in-last-test-top-tenth-as = In the last test the top tenth { $does } { $times } as often as the average
predict-looking-for-signs = Looking for signs of intent
predict-learning-the-next-touchpoint = Learning the next touchpoint
predict-learning-what-customers-will-order = Learning what customers will order
predict-learning-what-happens-within-days = Learning what happens within { $days } days
predict-over-20-times = over 20 times
predict-times = { $n } times

## Words of tests
evidence-axis-predicted = predicted
evidence-axis-happened = happened
evidence-much = much
evidence-clearly = clearly
evidence-more = more
evidence-less = less
words-bought = bought
