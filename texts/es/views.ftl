### What several views share: widgets and answers.

## What can be done with customers that somebody points at

set-buttons-see-customers = Ver clientes
set-buttons-timelines = Cronologías
set-buttons-make-segment = Crear segmento
set-buttons-select = Mantener selección
set-buttons-select-what = Mantiene seleccionados a estos clientes mientras mira otras pestañas y vistas, donde se pueden añadir, conservar o excluir otros.
set-buttons-add = Añadir
set-buttons-add-what = Mantiene también a estos clientes.
set-buttons-only-in-both = Solo los comunes
set-buttons-only-in-both-what = De los clientes mantenidos, solo quedan los que también están entre estos.
set-buttons-without = Sin
set-buttons-without-what = Excluye a estos de los clientes mantenidos.

## Answer table

answer-table-no-rows = Esta tabla no tiene filas.

## Answers

answers-nothing-to-show = Nada que mostrar
answers-clear-filter = Quitar el filtro
answers-find-customers = Buscar los clientes

## Calendar

calendar-mo = Lu
calendar-tu = Ma
calendar-we = Mi
calendar-th = Ju
calendar-fr = Vi
calendar-sa = Sá
calendar-su = Do
calendar-month-before = Mes anterior
calendar-month-after = Mes siguiente

## Choice

choice-write-currency-as-three-capitals-such = Escriba la moneda con tres mayúsculas, como GBP.
choice-there-is-no-such-time-zone = No existe esa zona horaria: escriba una como Europe/London.
choice-choose = Elegir
choice-usual-choices-for = Opciones habituales de { $name }

## Pending

pending-stopped-before-there-was-result = Detenido antes de que hubiera un resultado.
pending-start-again = Empezar de nuevo
pending-not-counted-again-yet = Aún sin contar de nuevo
pending-count-again = Contar de nuevo
pending-counting-again = Contando de nuevo…
pending-stop = Detener

## Sankey

sankey-flow = Flujo

## Table

table-columns = Columnas
table-as-many-as-fit = Las que quepan

## Timeline

timeline-year = Año
timeline-month = Mes
timeline-week = Semana
timeline-day = Día
timeline-hour = Hora
timeline-timeline-arrow-keys-move-plus-and = Cronología: { $events }, { $sessions }; las flechas la mueven, más y menos acercan y alejan, Inicio lo muestra todo
timeline-everything = Todo
timeline-timeline-as-svg = Cronología en SVG
timeline-timeline-as-png = Cronología en PNG

## Working

working-saving = Guardando
working-importing-your-files = Importando sus archivos…
working-import-files = Importar archivos…
working-stop = Detener

## Feature chip

feature-chip-what-counts = Qué cuenta
feature-chip-behaviour-alone = Solo comportamiento
feature-chip-with-property = Comportamiento y { $property }
feature-chip-with-properties = Comportamiento y { $n } propiedades
feature-chip-properties-that-count = Los segmentos y las predicciones se basan en lo que hacen los clientes. Estas propiedades de eventos también cuentan, según lo último conocido; encuentre grupos o calcule predicciones de nuevo para usarlas.

## Marks
marks-more = más
marks-less = menos
