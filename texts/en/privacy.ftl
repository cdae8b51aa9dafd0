### Notes where few people are behind a number.

## Small groups

small-groups-this-is-about-fewer-than-could = This is about { $people }: fewer than { $k } could be recognised. Ask about more customers, or change what counts as a small group in Data → Privacy.
small-groups-earlier-export-counted-this-one-counts = An earlier export counted { $was }; this one counts fewer than { $k } more or fewer, so both together would tell of single people. Export again when at least { $k } have come or gone, or with a filter that differs by as many.
small-groups-stand-together-as-others-because-some = { $groups } stand together as others, because some are of fewer than { $k } people
small-groups-1-count-is-not-shown-fewer = 1 count is not shown: fewer than { $k } people, or it would give such a group away
small-groups-counts-are-not-shown-fewer-than = { $n } counts are not shown: fewer than { $k } people, or they would give such a group away

## Audience

audience-filter-leaves-out-fewer-than-could = The filter leaves out { $customers }: fewer than { $k } could be recognised by the difference. Clear segment and channel, or choose others.
audience-too-few-customers-came-by-one = Too few customers came by one of these channels, so they leave only together: { $channels }. Choose all of them or none.
audience-would-tell-how-many-are-in = “{ $n }” would tell how many are in a segment of fewer than { $k } customers, by what is left of all. Choose another segment, or merge the small one.
access-profiles-and = profiles { $a } and { $b }: { $why }
access-decided-by-hand = decided by hand
access-date-not-file = date not in the file
access-by-hand = By hand
access-one-person-though-looks-like-several = this is one person, though it looks like several
access-different-people = different people
access-one-person = one person
share-pseudonymised-copy = Pseudonymised copy

## Joins
access-same = same { $kind } { $value }
