### What several views share: widgets and answers.

## What can be done with customers that somebody points at

set-buttons-see-customers = See customers
set-buttons-timelines = Timelines
set-buttons-make-segment = Make segment
set-buttons-select = Keep selected
set-buttons-select-what = Keeps these customers selected while you look at other tabs and views, where others can be added, kept or left out.
set-buttons-add = Add
set-buttons-add-what = Keeps these customers too.
set-buttons-only-in-both = Only those also in
set-buttons-only-in-both-what = Of the customers kept, only those stay who are also among these.
set-buttons-without = Without
set-buttons-without-what = Leaves these out of the customers kept.

## Answer table

answer-table-no-rows = This table has no rows.

## Answers

answers-nothing-to-show = Nothing to show
answers-clear-filter = Clear the filter
answers-find-customers = Find the customers

## Calendar

calendar-mo = Mo
calendar-tu = Tu
calendar-we = We
calendar-th = Th
calendar-fr = Fr
calendar-sa = Sa
calendar-su = Su
calendar-month-before = Month before
calendar-month-after = Month after

## Choice

choice-write-currency-as-three-capitals-such = Write the currency as three capitals, such as GBP.
choice-there-is-no-such-time-zone = There is no such time zone: write one such as Europe/London.
choice-choose = Choose
choice-usual-choices-for = Usual choices for { $name }

## Pending

pending-stopped-before-there-was-result = Stopped before there was a result.
pending-start-again = Start again
pending-not-counted-again-yet = Not counted again yet
pending-count-again = Count again
pending-counting-again = Counting again…
pending-stop = Stop

## Sankey

sankey-flow = Flow

## Table

table-columns = Columns
table-as-many-as-fit = As many as fit

## Timeline

timeline-year = Year
timeline-month = Month
timeline-week = Week
timeline-day = Day
timeline-hour = Hour
timeline-timeline-arrow-keys-move-plus-and = Timeline: { $events }, { $sessions }; arrow keys move, plus and minus zoom, Home shows everything
timeline-everything = Everything
timeline-timeline-as-svg = Timeline as SVG
timeline-timeline-as-png = Timeline as PNG

## Working

working-saving = Saving
working-importing-your-files = Importing your files…
working-import-files = Import files…
working-stop = Stop

## Feature chip

feature-chip-what-counts = What counts
feature-chip-behaviour-alone = Behaviour alone
feature-chip-with-property = Behaviour and { $property }
feature-chip-with-properties = Behaviour and { $n } properties
feature-chip-properties-that-count = Segments and predictions go by what customers do. These properties of events count, too, as last known; find groups or run predictions again to use them.

## Marks
marks-more = more
marks-less = less
