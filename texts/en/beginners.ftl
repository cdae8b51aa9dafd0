### For people who are new to it: the tour, reading a chart, the words, the first steps, how the company looks.

## Guided tour

tour-start = Guided tour
tour-step = Step { $at } of { $all }
tour-next = Next
tour-back = Back
tour-leave = Leave the tour
tour-own-data = Import my own data
tour-journey = Where customers go
tour-journey-says = Each column is a step, each ribbon the customers who went from one stage to the next. Click a ribbon: the panel at the right says who they are and lists them. The tabs above answer other questions, such as Friction: what gets in the way, and what it costs.
tour-segments = Who they are
tour-segments-says = Groups of customers who behave alike were found by the program. Click one to see what makes it different, and keep it: every view can be looked at through it.
tour-customers = One customer at a time
tour-customers-says = Everybody behind any number is in this list. Open a customer to see the whole journey, with what they wrote and what is expected of them.
tour-predictions = What comes next
tour-predictions-says = Who is likely to buy, or to leave. Each prediction is tested on a past that it had not seen, and says when it should not be believed.
tour-actions = What to do
tour-actions-says = Who to contact, by which channel, when and why. You approve; approved actions are exported as a list, and the next import measures what they brought.
tour-present = Tell others
tour-present-says = The journey map, opportunities by what they bring, and stories of scenes that you keep anywhere and show with F5. The report for a client is in the menu. Now your own data: a file or a whole folder of exports.

## Read this chart

reading-title = Read this chart
reading-waiting = Looking at this picture…
reading-close = Close
reading-what-it-says = What it says
reading-how = How to read it
reading-for-example = In this picture
reading-counted = What is counted
reading-words = Words in it
reading-flow = Each column is a step of the journey, and the height of a block shows how many customers are in it. A ribbon is those who went from one block to the next. Every column adds up to the same number: who has gone on, dropped off, is still active or reached the goal stands in it too.
reading-lines = From left to right is time, and the height of a line is the number of each period. A pale band is the range that the true value lies in; what is dotted is not over yet.
reading-stacks = Each column is one whole, and its colours are the parts that it is made of. Compare the same colour from column to column.
reading-states = Each column is a period, and its blocks are the states that customers were in. Ribbons are those who moved from one state to another.
reading-bars = The longer a bar, the larger the number of its name. A thin line at its end is the range that the true value lies in: where two overlap widely, the difference may be chance.
reading-map = Each row is a group and each column a period or name; the stronger the colour, the larger the share. Hatched or pale cells are not over yet.
reading-rows = Each row is one customer, and each mark something that they did, from left to right in time.
reading-graph = Each circle is a touchpoint and each arrow what directly followed it; the thicker, the more often. Dashed arrows lead back.
reading-journey = Columns are the stages, and each lane below says one thing about them: what happened there, how long it took, what got in the way. A bar is a share of those who were there; a small arrow says what changed.
reading-board = To the right is what takes more work, to the top what brings more. Start with what is at the upper left.
reading-table = Each row is one thing, and each column says one thing about it. A click on a heading sorts by it.
reading-broadest = The broadest ribbon: { $count } of { $base } ({ $share }) go from “{ $from }” in step { $step } to “{ $to }”.
reading-first-row = The first row says: { $row }.

## Words

glossary-title = What the words mean
glossary-all-words = All words
glossary-find = Find a word
glossary-none = No word like this.

## First steps

first-steps-title = First steps
first-steps-about = What every number depends on. Look at each once; one click leads to where it is set. desire-path settings does the same on the command line.
first-steps-data = Data
first-steps-import = Import…
first-steps-goal = What counts as success
first-steps-goal-not-there = (nothing in the data is called so)
first-steps-stages = Stages
first-steps-money-and-time = Currency and time zone
first-steps-objective = What you want most
first-steps-look = Logo and author
first-steps-change = Change…
first-steps-done = done
first-steps-open = to be looked at

## How the company looks

look-title = How slides, pages and reports look
look-about = Colour, font, author and logo appear on everything that is made to be shared.
look-color = Colour
look-font = Font
look-author = Author
look-logo = Logo
look-choose-logo = Choose a logo…
look-remove-logo = Remove the logo
look-no-logo = No logo yet
look-no-color = Write the colour as six digits, such as #1f6feb
look-images = PNG images
look-path = Path of a PNG image
look-logo-is-a-png = A logo is a PNG image of at most 1 MB.
look-logo-is-kept = The logo now appears on slides, pages and reports.
