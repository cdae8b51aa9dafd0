### What is said where few people are behind a number.

## Small groups

small-groups-this-is-about-fewer-than-could = Hier geht es um { $people }: Weniger als { $k } könnten wiedererkannt werden. Fragen Sie nach mehr Kunden, oder ändern Sie unter Daten → Datenschutz, was als kleine Gruppe zählt.
small-groups-earlier-export-counted-this-one-counts = Ein früherer Export zählte { $was }; dieser zählt um weniger als { $k } mehr oder weniger, sodass beide zusammen einzelne Personen verrieten. Exportieren Sie erneut, wenn mindestens { $k } gekommen oder gegangen sind, oder mit einem Filter, der sich um so viele unterscheidet.
small-groups-stand-together-as-others-because-some = { $groups } stehen zusammen unter „andere“, weil manche weniger als { $k } Personen umfassen
small-groups-1-count-is-not-shown-fewer = 1 Anzahl ist nicht gezeigt: weniger als { $k } Personen, oder sie verriete eine solche Gruppe
small-groups-counts-are-not-shown-fewer-than = { $n } Anzahlen sind nicht gezeigt: weniger als { $k } Personen, oder sie verrieten eine solche Gruppe

## Audience

audience-filter-leaves-out-fewer-than-could = Der Filter lässt { $customers } weg: Weniger als { $k } könnten durch den Unterschied wiedererkannt werden. Heben Sie Segment und Kanal auf, oder wählen Sie andere.
audience-too-few-customers-came-by-one = Zu wenige Kunden kamen über einen dieser Kanäle, daher verlassen sie das Projekt nur zusammen: { $channels }. Wählen Sie alle davon oder keinen.
audience-would-tell-how-many-are-in = „{ $n }“ verriete durch den Rest von allen, wie viele in einem Segment von weniger als { $k } Kunden sind. Wählen Sie ein anderes Segment, oder führen Sie das kleine mit einem anderen zusammen.
access-profiles-and = Profile { $a } und { $b }: { $why }
access-decided-by-hand = von Hand entschieden
access-date-not-file = Datum nicht in der Datei
access-by-hand = Von Hand
access-one-person-though-looks-like-several = das ist eine Person, auch wenn sie nach mehreren aussieht
access-different-people = verschiedene Personen
access-one-person = eine Person
share-pseudonymised-copy = Pseudonymisierte Kopie

## Joins
access-same = gleich: { $kind } { $value }
