### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Keep scene
edit-remove-scene = Remove scene
edit-order-scenes = Order scenes
edit-change-scene = Change scene

## Templates

edit-use-template = Use template
template-segments-stay = { $n ->
    [one] One segment stays behind: its customers were picked or found in this data.
   *[other] { $n } segments stay behind: their customers were picked or found in this data.
}
template-about-them-stay = { $n ->
    [one] One scene, playbook or question about such a segment stays behind.
   *[other] { $n } scenes, playbooks or questions about such segments stay behind.
}
template-naming-stay = { $n ->
    [one] One entry stays behind, because it seems to name a customer.
   *[other] { $n } entries stay behind, because they seem to name customers.
}
template-not-read = the template cannot be read: { $why }
template-too-large = it is larger than 16 MB
template-of-another-form = it is of form { $form }, and this version reads form 1
template-settings-out-of-range = one of its settings is out of range
template-goal-out-of-range = its goal needs a touchpoint, a value from 0 to 1,000,000,000 and 1 to 3650 days
template-look-unreadable = its colour or its logo cannot be read
template-segment-name = the segment “{ $name }” has no name of its own
template-days-out-of-range = the question { $target } asks for days out of range
template-message-unreadable = the message “{ $message }” cannot be read
template-no-data-yet = What the template names is looked up once there are data.
template-goal-unknown = Goal: nothing in the data is called { $touchpoints } yet.
template-segment-unknown = Segment “{ $name }”: { $why }
template-prediction-unknown = Question { $target }: { $why }
template-playbook-unknown = Playbook “{ $name }”: { $why }
template-scene-unknown = Scene { $question }: { $why }
template-made = Template written.
template-made-but = Template written. { $left }
template-used = Set up as the template says.
template-used-but = Set up as the template says. Not there yet: { $unknown }
template-save = Save as a template…
template-use = Use a template…
template-label = How this project is set up, as a template
template-file-name = { $project } template.json
template-files = Templates
template-path = Path of a template
cli-template-the-file = the template
cli-template-what-to-do = say what to do: `--export FILE` writes a template, `--import FILE` sets the project up by one
help-template-about = How a project is set up as a file for the next client: names, stages, segments by rule, playbooks, scenes, look
help-template-export = Write how this project is set up, without its data, into this file (.json)
help-template-import = Set this project up as this file says; a project that is not there yet is made

## Answers of scenes

scene-segment-is-gone = the segment that this scene is about is gone; choose another filter and keep the scene again
scene-shared = Scene
scene-as-of = As of { $date }
scene-frozen-for-smaller-groups = The frozen answer of this scene shows smaller groups than may be shown now; let it follow the data, or freeze it again.
scene-frozen-unreadable = The frozen answer of this scene cannot be read; let it follow the data again.
scene-untold-steps = { $n ->
    [one] one step more is left out: only small groups stand together there
   *[other] { $n } steps more are left out: only small groups stand together there
}
guess-lost-after-step = Lost after step { $step }

## Slides

slide-asked-with = With { $settings }
slide-filter = Filter: { $filter }
slide-data = Data: { $project }, { $period }
slide-more-rows = { $n ->
    [one] { $n } row more
   *[other] { $n } rows more
}
slides-shape-title = Title
slides-shape-subtitle = Subtitle
slides-shape-logo = Logo
slides-shape-number = Slide number
slides-shape-table = Table
slides-shape-image = Slide
slides-shape-notes = Notes
slides-no-list-of-people = single people are on no slide: their list stays in the program
slides-template-unreadable = the template cannot be used: { $why }
slides-template-too-large = it unpacks to more than 256 MB
slides-template-no-presentation = it is no presentation
slides-template-no-layout = it has no layout
slides-not-written = the file could not be put together: { $why }
slides-page-back = Back
slides-page-on = Next
slides-page-method = How this was counted

## On the command line

count-scenes = { $n ->
    [one] { $n } scene
   *[other] { $n } scenes
}
scene-file-not-read = the file holds no scenes: { $why }
scene-file-no-story = the scene that asks { $question } names no story
cli-scenes-the-file = the file of scenes
cli-scenes-story-has-no-name = a story needs a name, such as --story Autumn
cli-scenes-no-scene = there is no scene { $id }; desire-path scenes PROJECT lists them
cli-scenes-number = Number
cli-scenes-story = Story
cli-scenes-caption = Caption
cli-scenes-question = Question
cli-scenes-frozen = Frozen
cli-scenes-guess = Guess first
cli-scenes-notes = Notes
cli-scenes-none-yet = the project has no scenes yet; desire-path scenes PROJECT --add QUESTION --story NAME keeps one
cli-scenes-which-story = there are several stories; name one of { $known }
cli-scenes-no-story = there is no story { $wanted }; there are { $known }
cli-scenes-template-is-for-pptx = a template is for presentations; end the name in .pptx
cli-scenes-have-filters-of-their-own = each scene has its own filter; leave --filter out
cli-file-format-a-story = a story
cli-settings-no-color = { $value } is no colour; write one such as #1f6feb, or none
cli-settings-logo-is-a-png = { $file } cannot be the logo; take a PNG image of at most 1 MB
cli-settings-look = Colour, font, author and logo of slides and pages
cli-settings-logo-there = kept in the project

help-scenes-about = Views that are kept to be shown to a room or sent as slides: list, add, order, freeze them
help-scenes-add = Keep this question as the last scene of a story, such as 'stage-flow?steps=5'; the window copies questions
help-scenes-story = The story that --add adds to; otherwise list or export only this one
help-scenes-caption = What stands above it, in place of the sentence of its answer
help-scenes-notes = What the presenter wants to say
help-scenes-guess = Ask the audience for its guess first
help-scenes-findings = Add a story of what costs most: the journey map, the stage flow, at most three findings (each loss once) and the opportunities
help-scenes-remove = Remove these scenes
help-scenes-order = Bring scenes into this order: their numbers with commas between them
help-scenes-freeze = Keep the answers of these scenes as they are now, with the date; small groups are merged
help-scenes-live = Let the answers of these scenes follow the data again
help-scenes-import = Add the scenes of a file
help-scenes-export = Write the scenes to a file, without frozen answers
help-export-story-about = A story of scenes as slides that can be edited, or as a page to click through; made to be shared: no single person, no group of few
help-export-story-name = The story; may be left out where there is only one
help-export-story-template = A client's template (.potx or .pptx): the slides take its layouts, fonts and colours
help-file-format-pptx = A presentation whose titles, tables and shapes can be edited
help-file-format-pdf = Pages to print
help-export-story-paper = The size of printed pages, all of them broader than high

## In the window

stories-keep-scene = Keep as scene
stories-keep-scene-key = Ctrl+Shift+K
shortcuts-present = Present the story that is chosen
stories-first-story = Story
stories-nothing-to-keep = There is nothing here to keep as a scene. Show a picture in another view first.
stories-kept = Kept as the last scene of “{ $story }”.
stories-none-yet = No scenes yet
stories-how-to-keep = Show what you want to tell in any view and press Ctrl+Shift+K: it becomes the next scene here. F5 presents them.
stories-go-to-journey = Go to the journey
stories-present = Present
stories-present-key = F5
stories-export = Export story…
stories-in-template = Slides in a client’s template…
stories-template-about = Takes the layouts of a presentation or template (PPTX, POTX), without its slides
stories-template-path = Path of a .potx or .pptx file
stories-template-files = Presentations and templates
stories-begin-with-findings = Begin with what costs most
stories-findings-about = Makes a story: the journey map, the stage flow, what surely costs most (each customer’s loss once) and the opportunities
stories-finding = Looking for what costs most
stories-findings-story = What costs most
stories-no-findings = No loss here is certain, so there is nothing to tell a story about.
stories-findings-kept = The story “{ $story }” was made.
stories-order-by-dragging = Drag scenes into their order, or press Alt+Up and Alt+Down.
stories-scene-named = Scene { $n }: { $title }
stories-guess-first = guess first
stories-nothing-selected = Nothing selected
stories-how-to-select = Click a scene to write its caption and notes, to freeze its numbers or to open it.
stories-caption = Caption, in place of the sentence
stories-notes = Notes for whoever presents
stories-story = Story
stories-ask-guess = Let the room guess first
stories-frozen-on = frozen on { $date }
stories-follow-data = Follow the data again
stories-freeze = Freeze its numbers
stories-freeze-about = Keeps the answer as it is today, with the date. Small groups stand together in it.
stories-freezing = Freezing a scene
stories-remove = Remove scene
stories-open-view = Open in its view
stories-as-pptx = Story as slides (PPTX)
stories-as-pdf = Story as pages to print (PDF, { $paper })
stories-as-html = Story as a page to click through (HTML)
stories-as-json = Scenes without numbers (JSON)
stage-asking = Counting
stage-nothing-to-show = Nothing to show
stage-place = { $at } of { $all }
speaker-window = Notes
speaker-no-notes = No notes for this scene.
speaker-next = Next
speaker-end = The end
speaker-guess = The room guesses: the next key shows the truth
speaker-live-question = A question from the room is open: R brings the scene back
speaker-black = The room sees a black screen: B shows the scene
guess-how = what do you think? Draw the bars; the next key shows the truth.
stage-asking-wait = Counting…
stage-part = Part { $at } of { $all }
stage-help-hint = H shows the keys
stage-restored = As the scene was kept
scene-tells-beside-another = Beside another scene of this story, this one would tell of fewer than { $k } people.
stage-what-if-hint = W: what if this changed?
stage-what-if-no-flow = What if is asked of a flow that begins at the start
stage-what-if-fewer-leave = Fewer leave
stage-what-if-more-go-on = More go on
stage-what-if-amount = How much
stage-what-if-step = Step
stage-what-if-picture = the picture: as it is today
stage-clock-from-zero = The clock begins again
stage-closer = Closer
stage-whole = The whole picture
stage-nothing-may-be-shown = The answer of this scene is about few people, so it is for your own work only. Open it in its view, or choose another picture for the room.
stage-keys-title = Keys while presenting
stage-key-next = → ↓ Page Down Space
stage-key-next-does = Next, or show what was guessed
stage-key-back = ← ↑ Page Up
stage-key-back-does = Back
stage-key-ends = Home End
stage-key-ends-does = First or last scene
stage-key-g = Show what is true after a guess
stage-key-l = Ask something else: filter and settings
stage-key-w = What if a step of a flow changed
stage-key-what-if = ↑ ↓ C 1–9
stage-key-what-if-does = In a what-if: how much, what, at which step
stage-key-r = Restore the scene
stage-key-z = Closer to where the pointer is, and back
stage-key-s = Spotlight on or off
stage-key-black = B .
stage-key-b = Black screen
stage-key-p = Window with your notes
stage-key-t = Clock from zero
stage-key-leave = Esc F5
stage-key-leave-does = Leave; Esc first closes what is open
guess-step = Step { $step }
guess-all-others = All others
guess-flow-how = How large is each part of each step? Draw the edges; the next key shows the truth.
guess-flow-truth = So it is.
guess-flow-edge = { $step }: lower edge of { $name }, guessed { $share }
guess-truth = the marks are what you guessed.
guess-of = { $name }: guessed { $share }
guess-of-those-who-start = Of those who start
