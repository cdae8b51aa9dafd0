### For people who are new to it: the tour, reading a chart, the words, the first steps, how the company looks.

## Guided tour

tour-start = Visita guiada
tour-step = Paso { $at } de { $all }
tour-next = Siguiente
tour-back = Atrás
tour-leave = Salir de la visita
tour-own-data = Importar mis datos
tour-journey = Adónde van los clientes
tour-journey-says = Cada columna es un paso y cada cinta, los clientes que pasaron de una etapa a la siguiente. Haga clic en una cinta: el panel de la derecha dice quiénes son y los lista. Las pestañas de arriba responden otras preguntas, como Fricción: qué estorba y cuánto cuesta.
tour-segments = Quiénes son
tour-segments-says = El programa encontró grupos de clientes que se comportan de forma parecida. Haga clic en uno para ver qué lo distingue y guárdelo: toda vista se puede mirar a través de él.
tour-customers = Un cliente cada vez
tour-customers-says = Todos los que hay detrás de cualquier cifra están en esta lista. Abra un cliente para ver el recorrido completo, con lo que escribió y lo que se espera de él.
tour-predictions = Qué viene después
tour-predictions-says = Quién probablemente comprará o se irá. Cada predicción se prueba con un pasado que no había visto y dice cuándo no hay que creerla.
tour-actions = Qué hacer
tour-actions-says = Para quién se propone algo, por qué canal, cuándo y por qué. Usted aprueba; lo aprobado sale como lista y la siguiente importación mide lo que aportó.
tour-present = Contarlo a otros
tour-present-says = El mapa del recorrido, las oportunidades según lo que aportan y las historias de escenas que usted guarda en cualquier lugar y muestra con F5. El informe para un cliente está en el menú. Ahora, sus propios datos: un archivo o toda una carpeta de exportaciones.

## Read this chart

reading-title = Leer este gráfico
reading-waiting = Mirando esta imagen…
reading-close = Cerrar
reading-what-it-says = Qué dice
reading-how = Cómo leerlo
reading-for-example = En esta imagen
reading-counted = Qué se cuenta
reading-words = Palabras que aparecen
reading-flow = Cada columna es un paso del recorrido y sus bloques son tan altos como clientes hay en ellos. Una cinta son quienes pasaron de un bloque al siguiente. Cada columna suma lo mismo: quienes siguieron, abandonaron, siguen activos o alcanzaron el objetivo también figuran en ella.
reading-lines = De izquierda a derecha va el tiempo, y la altura de una línea es la cifra de cada período. Una banda pálida es el intervalo en que se encuentra el valor verdadero; lo punteado aún no ha terminado.
reading-stacks = Cada columna es un todo, y sus colores son las partes que lo forman. Compare el mismo color de columna en columna.
reading-states = Cada columna es un período y sus bloques, los estados en que estaban los clientes. Las cintas son quienes pasaron de un estado a otro.
reading-bars = Cuanto más larga es una barra, mayor es la cifra de su nombre. Una línea fina en su extremo es el intervalo en que se encuentra el valor verdadero: si dos se solapan mucho, la diferencia puede ser azar.
reading-map = Cada fila es un grupo y cada columna, un período o un nombre; cuanto más intenso el color, mayor la proporción. Las celdas rayadas o pálidas aún no han terminado.
reading-rows = Cada fila es un cliente y cada marca, algo que hizo, de izquierda a derecha en el tiempo.
reading-graph = Cada círculo es un punto de contacto y cada flecha, lo que lo siguió directamente; cuanto más gruesa, más veces. Las flechas discontinuas llevan hacia atrás.
reading-journey = Las columnas son las etapas, y cada carril de abajo dice una cosa sobre ellas: qué ocurrió, cuánto duró, qué estorbó. Una barra es una proporción de quienes estuvieron ahí; una flecha pequeña dice qué cambió.
reading-board = A la derecha está lo que cuesta más trabajo; arriba, lo que aporta más. Lo que está arriba a la izquierda conviene hacerlo primero.
reading-table = Cada fila es una cosa y cada columna dice algo sobre ella. Un clic en un encabezado ordena por él.
reading-broadest = La cinta más ancha: { $count } de { $base } ({ $share }) van de «{ $from }» en el paso { $step } a «{ $to }».
reading-first-row = La primera fila dice: { $row }.

## Words

glossary-title = Qué significan las palabras
glossary-all-words = Todas las palabras
glossary-find = Buscar una palabra
glossary-none = Ninguna palabra así.

## First steps

first-steps-title = Primeros pasos
first-steps-about = De lo que depende cada cifra. Mire cada punto una vez; un clic lleva a donde se fija. desire-path settings hace lo mismo en la línea de comandos.
first-steps-data = Datos
first-steps-import = Importar…
first-steps-goal = Qué cuenta como éxito
first-steps-goal-not-there = (nada en los datos se llama así)
first-steps-stages = Etapas
first-steps-money-and-time = Moneda y zona horaria
first-steps-objective = Lo que más le interesa
first-steps-look = Logotipo y autor
first-steps-change = Cambiar…
first-steps-done = hecho
first-steps-open = por revisar

## How the company looks

look-title = Aspecto de diapositivas, páginas e informes
look-about = El color, la fuente, el autor y el logotipo figuran en todo lo que se hace para compartir.
look-color = Color
look-font = Fuente
look-author = Autor
look-logo = Logotipo
look-choose-logo = Elegir un logotipo…
look-remove-logo = Quitar el logotipo
look-no-logo = Aún sin logotipo
look-no-color = Escriba el color con seis cifras, como #1f6feb
look-images = Imágenes PNG
look-path = Ruta de una imagen PNG
look-logo-is-a-png = Un logotipo es una imagen PNG de 1 MB como máximo.
look-logo-is-kept = El logotipo figura ahora en diapositivas, páginas e informes.
