### Experiments: what actions, campaigns and changes bring, proved against those for whom they were left out.

experiments-title = Experimentos
experiments-question = ¿Qué aportan acciones y campañas, comprobado frente a clientes para los que se omitieron, y qué aportaron cambios en un día?
experiments-about-days = Días durante los que cuenta un cliente, desde el día en que se asignó la variante.
experiments-about-formula = Cómo se calculan las cifras necesarias; difieren en un pequeño porcentaje.
experiments-nothing-to-compare = aún no hay nada que comparar: exporte acciones, envíelas e importe lo que ocurrió, o importe una campaña con clientes en un grupo de control, o anote el día de un cambio (desire-path annotations)
stage-comparing-arms = Comparando variantes

## Names

experiments-all-actions = Todas las acciones juntas, frente a los que se dejaron como siempre
experiments-as-usual = Como siempre
experiments-nobody = Nadie les escribe
experiments-held-out = Grupo de control

## What it means

experiments-sentence-without-rates = { $name }: { $verdict }
experiments-sentence = { $name }: { $verdict } { $share } de { $treated } frente a { $control_share } de { $control } ({ $with }).
experiments-only-changes = No hay ningún experimento; lo anotado figura en la tabla de cambios.
experiments-not-shown = Lo que muestra «{ $name }» no se enseña aquí, para no revelar un grupo pequeño.
experiments-change-sentence = { $note }: { $what }
experiments-points = { $points } puntos en { $days } días (de { $low } a { $high })
experiments-wrong-ratio = Las variantes no tienen los tamaños que da el azar ({ $sizes } clientes): averigüe quién falta antes de creer nada.
experiments-not-over = Demasiado pronto para decirlo: los { $days } días de nadie han terminado.
experiments-too-few = Demasiado pronto para decirlo: se necesitan 30 clientes en cada lado; { $treated } y { $control } han completado sus días.
experiments-too-early = Demasiado pronto para decirlo: { $so_far }. Si sigue así, lo dirán unos { $more } clientes más.
experiments-too-early-for = Demasiado pronto para decirlo: { $so_far }. Unos { $more } clientes más dirían una diferencia de { $points } puntos.
experiments-unclear = Demasiado pronto para decirlo: { $so_far }.
experiments-no-difference = Sin diferencia que importe: { $so_far }.
experiments-works = Funciona, continúe: { $so_far }.
experiments-harms = Es perjudicial, deténgalo: { $so_far }.
experiments-note = clientes · éxito: { $goal } en { $days } días desde el día en que se asignó la variante · solo cuentan clientes cuyos días han terminado · intervalos del 95 %, lo bastante amplios para mirarlos a diario · dinero sin lo que explican los 90 días anteriores y, del mayor de cada 1000 compradores, no más que del siguiente

## Columns

experiments-experiment = Experimento
experiments-compared-with = Comparado con
experiments-since = Desde
experiments-treated = Tratados
experiments-treated-reached = Tratados que alcanzaron el objetivo
experiments-treated-rate = Proporción de los tratados
experiments-treated-orders = Pedidos de los tratados
experiments-treated-revenue = Ingresos de los tratados
experiments-held-back = Control
experiments-held-back-reached = Control que alcanzó el objetivo
experiments-held-back-rate = Proporción del control
experiments-held-back-orders = Pedidos del control
experiments-held-back-revenue = Ingresos del control
experiments-difference = Diferencia
experiments-lower-end = Extremo inferior
experiments-upper-end = Extremo superior
experiments-once-low = Extremo inferior si se mira una vez
experiments-once-high = Extremo superior si se mira una vez
experiments-chance-better = Probabilidad de que sea mejor
experiments-revenue-each = Ingresos de más por cliente
experiments-variance-saved = Varianza que explican los días anteriores
experiments-still-open = Clientes cuyos días no han terminado
experiments-more-needed = Clientes que aún hacen falta
experiments-ratio-chance = Probabilidad de variantes de estos tamaños
experiments-verdict = Veredicto
experiments-what-it-means = Qué significa
experiments-rate-without = Proporción sin ello
experiments-to-find = Diferencia por detectar
experiments-needed-treated = Clientes tratados necesarios
experiments-needed-held-back = Clientes de control necesarios
experiments-best-difference = Diferencia en los tres deciles más influidos
experiments-qini = Qini
experiments-qini-low = Extremo inferior del 99 %
experiments-qini-high = Extremo superior del 99 %
experiments-moved-too-few = No se puede decir en quién influye: hacen falta 1000 clientes en cada lado, 100 de ellos con éxito.
experiments-moved-alike = Todos reaccionan más o menos igual: elija a quién escribe por otros motivos.
experiments-moved-differs = Influye en unos más que en otros: { $best } puntos en los tres deciles con mayor puntuación, { $average } en total.

## Changes on a day

experiments-change = Cambio
experiments-day = Día
experiments-measure = Métrica
experiments-measure-goals = Clientes que alcanzaron el objetivo, por semana
experiments-measure-rate = Proporción de clientes activos que alcanzaron el objetivo, por semana
experiments-weeks-before = Semanas antes
experiments-weeks-after = Semanas después
experiments-before = Antes
experiments-after = Después
experiments-beyond-trend = Más allá de la tendencia
experiments-change-too-few-weeks = Muy pocas semanas completas en un lado: hacen falta cuatro antes y después, hasta el cambio siguiente.
experiments-change-points = { $points } puntos
experiments-change-range = { $change } más allá de la tendencia (intervalo del 95 %: de { $low } a { $high })
experiments-change-more = Más que antes: { $range }.
experiments-change-less = Menos que antes: { $range }.
experiments-change-none = Sin cambio claro: { $range }.

## Arms as files

assignments-device = Dispositivo
assignments-experiment = Experimento
assignments-arm = Variante
assignments-assigned = Asignada
assignments-as-usual-share = Proporción como siempre
assignments-nobody-share = Proporción de nadie
assignments-cannot-read = El archivo de variantes no se puede leer: escriba un archivo CSV con una línea de encabezados.
assignments-no-column = El archivo de variantes no tiene columna «{ $name }»: necesita experiment, arm y assigned.
assignments-no-identifier = El archivo de variantes no dice de quién son: necesita una de { $names }, o customer.
cli-assignments-none = aún no hay nadie en una variante: desire-path export PROJECT actions las asigna
cli-assignments-listed = Variantes de experimentos
cli-assignments-cannot-read = no se puede leer { $file }
cli-assignments-settled = su variante en ese experimento está asignada y se mantiene
cli-assignments-unknown = no se conoce a nadie así, o a varias personas
cli-assignments-unreadable = ningún experimento, variante (proposed, as-usual, nobody) o momento que se pueda leer
cli-assignments-nothing-new = ninguna variante del archivo es nueva
cli-assignments-read = Leídas: { $n }.
cli-export-nobody-is-left-as-usual = ninguna acción aprobada se deja como siempre; settings --set as-usual=10 deja fuera una de cada diez
cli-export-left-as-usual = Acciones aprobadas que se dejan como siempre
cli-file-format-assignments = variantes de experimentos

## The sample shop lives on

continued-cannot-read = La lista de quienes recibieron un mensaje no se puede leer: escriba un archivo CSV con una línea de encabezados.
continued-no-time = La lista de quienes recibieron un mensaje no tiene «send_at» ni «assigned»: indique un archivo de acciones exportadas o de variantes.
continued-no-identifier = La lista de quienes recibieron un mensaje no tiene «customer_id» ni «email».
export-files-missing = { $path } no está: indique la carpeta de las exportaciones que se han de continuar.
cli-continued = { $shop } sigue viviendo: { $rows } de { $people }. { $moved } de { $contacted } con un mensaje compraron solo gracias a él ({ $points } puntos).

## What to do next

next-experiments-check = Averiguar quién falta: { $names }. Las variantes no tienen los tamaños que da el azar.
next-experiments-go-on = Continuar con lo que funciona: { $names }.
next-experiments-stop = Detener lo que perjudica: { $names }.
next-experiments-change = Cambiar algo o dejarlo: { $names }. Tal como está, no marca una diferencia apreciable.
next-experiments-wait = Esperar e importar datos más recientes: { $names }. { $open ->
    [one] 1 de los tratados aún no ha completado sus días.
   *[other] { $open } de los tratados aún no han completado sus días.
}
next-experiments-more = Exportarlo para más clientes y después importar datos más recientes: { $names }.
next-experiments-try = Probar lo que sirve a la finalidad y nunca se ha probado: { $names }. Apruébelo y expórtelo; desde entonces se compara.

## The page of results

results-objective = Finalidad
results-working = { $n ->
    [one] que funciona
   *[other] que funcionan
}
results-open = { $n ->
    [one] que aún no está claro
   *[other] que aún no están claros
}
results-harming = { $n ->
    [one] que perjudica
   *[other] que perjudican
}
results-next = Qué probar después
results-treated = Tratados
results-of-each = { $reached } de { $n }
results-revenue-each = { $money } más de ingresos por cliente (de { $low } a { $high }).
results-variance-saved = Lo que pagaron en los 90 días anteriores explica { $share } de cuánto difieren, y se descuenta.
results-interval = Diferencia de { $points } puntos, de { $low } a { $high }
results-experiments-as-csv = Resultados de experimentos en CSV
results-changes = Cambios en un día
