### What comes first in lists: what the business wants most, or what each list itself puts first.

ranking-chip = What comes first
ranking-chip-objective = By your objective: { $objective }
ranking-chip-short = To { $objective }
ranking-about-by = What comes first
ranking-by-objective = ranked by your objective: { $objective } ({ $unit })
ranking-by-objective-alone = ranked by your objective: { $objective }
ranking-convert-more = convert more
ranking-keep-customers = keep customers
ranking-engage-more = engage more
ranking-unit-convert-more = customers who reach the goal
ranking-unit-keep-customers = orders after the first
ranking-unit-engage-more = sessions
ranking-loss-convert-more = what is surely lost of those who had not ordered before
ranking-loss-keep-customers = what is surely lost of those who had ordered before
ranking-loss-engage-more = how many fewer surely come back within 30 days
ranking-objective-loss = Lost of your objective
ranking-usual-channels = By new customers
ranking-usual-friction = By what it costs
ranking-usual-paths = Most common first
ranking-usual-segments = Largest first
ranking-usual-playbooks = As you put them
ranking-usual-opportunities = By return for the work
setting-words-ranked-by = Comes first
setting-words-objective = What serves the objective
setting-words-usual = As usual
