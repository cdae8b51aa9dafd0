### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Guardar escena
edit-remove-scene = Eliminar escena
edit-order-scenes = Ordenar escenas
edit-change-scene = Cambiar escena

## Templates

edit-use-template = Usar plantilla
template-segments-stay = { $n ->
    [one] Se queda atrás un segmento: sus clientes se eligieron o encontraron en estos datos.
   *[other] Se quedan atrás { $n } segmentos: sus clientes se eligieron o encontraron en estos datos.
}
template-about-them-stay = { $n ->
    [one] Se queda atrás una escena, un playbook o una pregunta sobre un segmento así.
   *[other] Se quedan atrás { $n } escenas, playbooks o preguntas sobre segmentos así.
}
template-naming-stay = { $n ->
    [one] Se queda atrás una entrada, porque parece nombrar a un cliente.
   *[other] Se quedan atrás { $n } entradas, porque parecen nombrar a clientes.
}
template-not-read = la plantilla no se puede leer: { $why }
template-too-large = ocupa más de 16 MB
template-of-another-form = es de la forma { $form }, y esta versión lee la forma 1
template-settings-out-of-range = uno de sus ajustes está fuera de rango
template-goal-out-of-range = su objetivo necesita un punto de contacto, un valor de 0 a 1.000.000.000 y de 1 a 3650 días
template-look-unreadable = su color o su logotipo no se pueden leer
template-segment-name = el segmento «{ $name }» no tiene un nombre propio
template-days-out-of-range = la pregunta { $target } pide días fuera de rango
template-message-unreadable = el mensaje «{ $message }» no se puede leer
template-no-data-yet = Lo que nombra la plantilla se busca cuando haya datos.
template-goal-unknown = Objetivo: nada en los datos se llama aún { $touchpoints }.
template-segment-unknown = Segmento «{ $name }»: { $why }
template-prediction-unknown = Pregunta { $target }: { $why }
template-playbook-unknown = Playbook «{ $name }»: { $why }
template-scene-unknown = Escena { $question }: { $why }
template-made = Plantilla escrita.
template-made-but = Plantilla escrita. { $left }
template-used = Configurado como dice la plantilla.
template-used-but = Configurado como dice la plantilla. Aún no existe: { $unknown }
template-save = Guardar como plantilla…
template-use = Usar una plantilla…
template-label = Cómo está configurado este proyecto, como plantilla
template-file-name = { $project } plantilla.json
template-files = Plantillas
template-path = Ruta de una plantilla
cli-template-the-file = la plantilla
cli-template-what-to-do = diga qué hacer: `--export FILE` escribe una plantilla, `--import FILE` configura el proyecto con una
help-template-about = Cómo está configurado un proyecto, como archivo para el próximo cliente: nombres, etapas, segmentos por regla, playbooks, escenas, aspecto
help-template-export = Escribir en este archivo (.json) cómo está configurado este proyecto, sin sus datos
help-template-import = Configurar este proyecto como dice este archivo; un proyecto que aún no existe se crea

## Answers of scenes

scene-segment-is-gone = el segmento del que trata esta escena ya no existe; elija otro filtro y guarde la escena de nuevo
scene-shared = Escena
scene-as-of = A fecha de { $date }
scene-frozen-for-smaller-groups = La respuesta congelada de esta escena habla de grupos más pequeños de los que se pueden mostrar ahora; deje que siga los datos o congélela de nuevo.
scene-frozen-unreadable = La respuesta congelada de esta escena no se puede leer; deje que siga los datos de nuevo.
scene-untold-steps = { $n ->
    [one] se omite un paso más: ahí solo hay grupos pequeños juntos
   *[other] se omiten { $n } pasos más: ahí solo hay grupos pequeños juntos
}
guess-lost-after-step = Perdidos tras el paso { $step }

## Slides

slide-asked-with = Con { $settings }
slide-filter = Filtro: { $filter }
slide-data = Datos: { $project }, { $period }
slide-more-rows = { $n ->
    [one] { $n } fila más
   *[other] { $n } filas más
}
slides-shape-title = Título
slides-shape-subtitle = Subtítulo
slides-shape-logo = Logotipo
slides-shape-number = Número de diapositiva
slides-shape-table = Tabla
slides-shape-image = Diapositiva
slides-shape-notes = Notas
slides-no-list-of-people = ninguna diapositiva contiene personas concretas: su lista se queda en el programa
slides-template-unreadable = la plantilla no se puede usar: { $why }
slides-template-too-large = descomprimida ocupa más de 256 MB
slides-template-no-presentation = no es una presentación
slides-template-no-layout = no tiene ningún diseño
slides-not-written = no se pudo componer el archivo: { $why }
slides-page-back = Atrás
slides-page-on = Siguiente
slides-page-method = Cómo se contó esto

## On the command line

count-scenes = { $n ->
    [one] { $n } escena
   *[other] { $n } escenas
}
scene-file-not-read = el archivo no contiene escenas: { $why }
scene-file-no-story = la escena que pregunta { $question } no nombra ninguna historia
cli-scenes-the-file = el archivo de escenas
cli-scenes-story-has-no-name = una historia necesita un nombre, como --story Autumn
cli-scenes-no-scene = no hay escena { $id }; desire-path scenes PROJECT las lista
cli-scenes-number = Número
cli-scenes-story = Historia
cli-scenes-caption = Título
cli-scenes-question = Pregunta
cli-scenes-frozen = Congelada
cli-scenes-guess = Adivinar antes
cli-scenes-notes = Notas
cli-scenes-none-yet = el proyecto aún no tiene escenas; desire-path scenes PROJECT --add QUESTION --story NAME guarda una
cli-scenes-which-story = hay varias historias; nombre una de { $known }
cli-scenes-no-story = no hay historia { $wanted }; hay { $known }
cli-scenes-template-is-for-pptx = una plantilla es para presentaciones; termine el nombre en .pptx
cli-scenes-have-filters-of-their-own = cada escena tiene su propio filtro; omita --filter
cli-file-format-a-story = una historia
cli-settings-no-color = { $value } no es un color; escriba uno como #1f6feb, o none
cli-settings-logo-is-a-png = { $file } no puede ser el logotipo; tome una imagen PNG de 1 MB como máximo
cli-settings-look = Color, fuente, autor y logotipo de diapositivas y páginas
cli-settings-logo-there = guardado en el proyecto

help-scenes-about = Vistas que se guardan para mostrarlas en una sala o enviarlas como diapositivas: listarlas, añadirlas, ordenarlas, congelarlas
help-scenes-add = Guardar esta pregunta como última escena de una historia, como 'stage-flow?steps=5'; la ventana copia preguntas
help-scenes-story = La historia a la que añade --add; si no, listar o exportar solo esta
help-scenes-caption = Lo que figura encima, en lugar de la frase de su respuesta
help-scenes-notes = Lo que quiere decir quien presenta
help-scenes-guess = Pedir antes al público que adivine
help-scenes-findings = Añadir una historia de lo que más cuesta: mapa del recorrido, flujo de etapas, tres hallazgos como máximo (cada pérdida una vez) y las oportunidades
help-scenes-remove = Eliminar estas escenas
help-scenes-order = Poner las escenas en este orden: sus números separados por comas
help-scenes-freeze = Conservar las respuestas de estas escenas tal como están ahora, con la fecha; los grupos pequeños se combinan
help-scenes-live = Dejar que las respuestas de estas escenas sigan los datos de nuevo
help-scenes-import = Añadir las escenas de un archivo
help-scenes-export = Escribir las escenas en un archivo, sin respuestas congeladas
help-export-story-about = Una historia de escenas como diapositivas editables o como página para recorrer con clics; hecha para compartir: ninguna persona concreta, ningún grupo de pocas
help-export-story-name = La historia; se puede omitir si solo hay una
help-export-story-template = La plantilla de un cliente (.potx o .pptx): las diapositivas toman sus diseños, fuentes y colores
help-file-format-pptx = Una presentación cuyos títulos, tablas y formas se pueden editar
help-file-format-pdf = Páginas para imprimir
help-export-story-paper = El tamaño de las páginas impresas, todas más anchas que altas

## In the window

stories-keep-scene = Guardar como escena
stories-keep-scene-key = Ctrl+Mayús+K
shortcuts-present = Presentar la historia elegida
stories-first-story = Historia
stories-nothing-to-keep = Aquí no hay nada que guardar como escena. Muestre antes una imagen en otra vista.
stories-kept = Guardado como última escena de «{ $story }».
stories-none-yet = Aún no hay escenas
stories-how-to-keep = Muestre en cualquier vista lo que quiera contar y pulse Ctrl+Mayús+K: será la siguiente escena aquí. F5 las presenta.
stories-go-to-journey = Ir al recorrido
stories-present = Presentar
stories-present-key = F5
stories-export = Exportar historia…
stories-in-template = Diapositivas con la plantilla del cliente…
stories-template-about = Toma los diseños de una presentación o plantilla (PPTX, POTX), sin sus diapositivas
stories-template-path = Ruta de un archivo .potx o .pptx
stories-template-files = Presentaciones y plantillas
stories-begin-with-findings = Empezar por lo que más cuesta
stories-findings-about = Crea una historia: el mapa del recorrido, el flujo de etapas, lo que con seguridad más cuesta (cada pérdida una vez) y las oportunidades
stories-finding = Buscando lo que más cuesta
stories-findings-story = Lo que más cuesta
stories-no-findings = Aquí nada cuesta algo con seguridad, así que no hay historia que contar.
stories-findings-kept = Se creó la historia «{ $story }».
stories-order-by-dragging = Arrastre las escenas para ordenarlas, o pulse Alt+Arriba y Alt+Abajo.
stories-scene-named = Escena { $n }: { $title }
stories-guess-first = adivinar antes
stories-nothing-selected = Nada seleccionado
stories-how-to-select = Haga clic en una escena para escribir su título y sus notas, congelar sus cifras o abrirla.
stories-caption = Título, en lugar de la frase
stories-notes = Notas para quien presenta
stories-story = Historia
stories-ask-guess = Que la sala adivine antes
stories-frozen-on = congelada el { $date }
stories-follow-data = Seguir los datos de nuevo
stories-freeze = Congelar sus cifras
stories-freeze-about = Conserva la respuesta tal como está hoy, con la fecha. Los grupos pequeños figuran juntos en ella.
stories-freezing = Congelando una escena
stories-remove = Eliminar escena
stories-open-view = Abrir en su vista
stories-as-pptx = Historia en diapositivas (PPTX)
stories-as-pdf = Historia en páginas para imprimir (PDF, { $paper })
stories-as-html = Historia en una página para recorrer con clics (HTML)
stories-as-json = Escenas sin cifras (JSON)
stage-asking = Contando
stage-nothing-to-show = Nada que mostrar
stage-place = { $at } de { $all }
speaker-window = Notas
speaker-no-notes = Sin notas para esta escena.
speaker-next = Siguiente
speaker-end = Fin
speaker-guess = La sala adivina: la siguiente tecla muestra la verdad
speaker-live-question = Hay una pregunta de la sala abierta: R recupera la escena
speaker-black = La sala ve la pantalla en negro: B muestra la escena
guess-how = ¿qué cree usted? Dibuje las barras; la siguiente tecla muestra la verdad.
stage-asking-wait = Contando…
stage-part = Parte { $at } de { $all }
stage-help-hint = H muestra las teclas
stage-restored = Como se guardó la escena
scene-tells-beside-another = Junto a otra escena de esta historia, esta hablaría de menos de { $k } personas.
stage-what-if-hint = W: ¿y si esto cambiara?
stage-what-if-no-flow = «Y si» se pregunta de un flujo que empieza por el principio
stage-what-if-fewer-leave = Menos abandonan
stage-what-if-more-go-on = Más siguen
stage-what-if-amount = Cuánto
stage-what-if-step = Paso
stage-what-if-picture = la imagen: como es hoy
stage-clock-from-zero = El reloj vuelve a empezar
stage-closer = Más cerca
stage-whole = La imagen completa
stage-nothing-may-be-shown = Lo que responde esta escena habla de pocas personas, así que es solo para su propio trabajo. Ábrala en su vista o elija otra imagen para la sala.
stage-keys-title = Teclas al presentar
stage-key-next = → ↓ Av Pág Espacio
stage-key-next-does = Siguiente, o mostrar lo que se adivinó
stage-key-back = ← ↑ Re Pág
stage-key-back-does = Atrás
stage-key-ends = Inicio Fin
stage-key-ends-does = Primera o última escena
stage-key-g = Mostrar la verdad tras adivinar
stage-key-l = Preguntar otra cosa: filtro y ajustes
stage-key-w = Y si cambiara un paso de un flujo
stage-key-what-if = ↑ ↓ C 1–9
stage-key-what-if-does = En un «y si»: cuánto, qué, en qué paso
stage-key-r = Restaurar la escena
stage-key-z = Acercar donde está el puntero, y volver
stage-key-s = Activar o desactivar el foco
stage-key-black = B .
stage-key-b = Pantalla en negro
stage-key-p = Ventana con sus notas
stage-key-t = Reloj desde cero
stage-key-leave = Esc F5
stage-key-leave-does = Salir; Esc cierra antes lo que esté abierto
guess-step = Paso { $step }
guess-all-others = Todos los demás
guess-flow-how = ¿Cuánto mide cada parte de cada paso? Dibuje los bordes; la siguiente tecla muestra la verdad.
guess-flow-truth = Así es.
guess-flow-edge = { $step }: borde inferior de { $name }, adivinado { $share }
guess-truth = las marcas son lo que usted adivinó.
guess-of = { $name }: adivinado { $share }
guess-of-those-who-start = De quienes empiezan
