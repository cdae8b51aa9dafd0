### Questions in plain words: the box of the window, `ask` and the tool for assistants.

## What was understood

ask-part-question = Pregunta
ask-part-time = Tiempo
ask-part-channel = Canal
ask-part-device = Dispositivo
ask-part-country = País
ask-part-product = Producto
ask-part-campaign = Campaña
ask-part-source = Fuente
ask-part-segment = Segmento
ask-part-who = Clientes que
ask-part-stage = Etapa
ask-part-touchpoint = Punto de contacto
ask-part-property = Propiedad
ask-time-since = desde el { $day }
ask-time-until = hasta el { $day }
ask-alternative = { $title }: { $value }

## What is said of a question

ask-understood = Se entendió: { $parts }.
ask-part = { $title }: { $value }
ask-not-understood-words = No se entendió: { $words }.
ask-absent = Este proyecto no tiene nada llamado { $words }.
ask-several = Esto puede significar varias cosas; escríbalo con más exactitud o elija una de estas:
ask-cannot = Esta no es una pregunta que se pueda responder aquí.
ask-nearest = Lo más parecido que se puede preguntar:
ask-is-command = Esto no es una pregunta, sino algo que hacer. El comando que lo hace:
ask-is-other-command = Esto no es una pregunta, sino algo que hacer; desire-path --help muestra los comandos.
ask-again = Lo mismo de nuevo: { $command }
ask-words-quoted = «{ $words }»

## The command line

help-ask-about = Hacer una pregunta con palabras corrientes, en inglés, alemán, francés, español o portugués
help-ask-question = La pregunta, como "where do mobile visitors from Germany get lost since May"
help-ask-goes-on = La pregunta que esta continúa, como "dónde perdemos a los visitantes móviles" antes de "¿y en abril?"; se repite para varias, la primera primero
help-ask-lang = El idioma de la pregunta, cuando las palabras no lo revelan: en, de, fr, es o pt
help-ask-json = Mostrar en JSON lo que se entendió y la respuesta
help-ask-explain = Decir de cada parte de qué palabras se leyó y mostrar las demás lecturas; no responder nada
help-ask-yes = Responder la mejor lectura aunque haya varias parecidas
help-ask-after = Nada sale de este equipo: la pregunta la lee una gramática, no un modelo de lenguaje. Códigos de salida: 0 respondida, 2 repreguntada o no entendida, 3 nada de donde responder.
ask-before-unclear = “{ $words }” no es lo bastante claro para continuarlo; pregúntelo por separado para ver qué puede significar
ask-wants-language = no hay idioma { $code } para las preguntas; escriba en, de, fr, es o pt

## The box in the window

ask-box-title = Preguntar o ir a…
ask-box-key = Ctrl+K
ask-box-keys = Ctrl+K  o  /
ask-box-field = Pregunta, vista, cliente o comando
ask-box-hint = ¿Dónde se pierden los visitantes móviles desde mayo?
ask-box-reading = Leyendo la pregunta
ask-box-finding = Buscando clientes
ask-box-understood = Entendido
ask-box-several = Esto puede significar varias cosas: elija una.
ask-box-questions = Preguntas
ask-box-views = Vistas
ask-box-customers = Clientes
ask-box-commands = Comandos
ask-box-find = Buscar «{ $words }» entre los clientes
ask-box-example-lost = «¿Dónde se pierden los visitantes móviles de Alemania desde mayo?»
ask-box-example-who = «¿Quién se irá el próximo mes y por qué?»
ask-box-example-changed = «¿Qué cambió la semana pasada?»

## The tool for assistants

mcp-ask-title = Pregunta con palabras corrientes
mcp-ask = Responde a una pregunta en inglés, alemán, francés, español o portugués, como «dónde se pierden los visitantes móviles de Alemania desde mayo». La lee una gramática, no un modelo de lenguaje. Si las palabras pueden significar varias cosas, no se responde nada: se listan las lecturas, cada una con su comando; llame a la herramienta de la que se quiere decir.
mcp-ask-question = La pregunta.
mcp-ask-after = Preguntas en lenguaje corriente hechas antes, la primera primero, cuando esta las continúa: “¿y en abril?”.
mcp-ask-language = Su idioma, si las palabras no lo revelan.
mcp-ask-choose = No se respondió nada: las palabras no son lo bastante claras. Elija una de las lecturas o pregunte con más exactitud.
