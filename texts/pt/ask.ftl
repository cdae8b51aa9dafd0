### Questions in plain words: the box of the window, `ask` and the tool for assistants.

## What was understood

ask-part-question = Pergunta
ask-part-time = Tempo
ask-part-channel = Canal
ask-part-device = Dispositivo
ask-part-country = País
ask-part-product = Produto
ask-part-campaign = Campanha
ask-part-source = Fonte
ask-part-segment = Segmento
ask-part-who = Clientes que
ask-part-stage = Etapa
ask-part-touchpoint = Ponto de contato
ask-part-property = Propriedade
ask-time-since = desde { $day }
ask-time-until = até { $day }
ask-alternative = { $title }: { $value }

## What is said of a question

ask-understood = Entendido como { $parts }.
ask-part = { $title }: { $value }
ask-not-understood-words = Não entendido: { $words }.
ask-absent = Este projeto não tem nada chamado { $words }.
ask-several = Isto pode significar várias coisas; escreva com mais exatidão ou escolha uma destas:
ask-cannot = Esta não é uma pergunta que se possa responder aqui.
ask-nearest = O mais próximo que se pode perguntar:
ask-is-command = Isto não é uma pergunta, mas algo a fazer. O comando que o faz:
ask-is-other-command = Isto não é uma pergunta, mas algo a fazer; desire-path --help mostra os comandos.
ask-again = O mesmo de novo: { $command }
ask-words-quoted = “{ $words }”

## The command line

help-ask-about = Fazer uma pergunta em palavras simples, em inglês, alemão, francês, espanhol ou português
help-ask-question = A pergunta, por exemplo "onde se perdem os visitantes móveis da Alemanha desde maio"
help-ask-goes-on = A pergunta que esta continua, como "onde perdemos os visitantes móveis" antes de "e em abril?"; repete-se para várias, a primeira primeiro
help-ask-lang = O idioma da pergunta, quando as palavras não o revelam: en, de, fr, es ou pt
help-ask-json = Mostrar em JSON o que foi entendido e a resposta
help-ask-explain = Dizer de cada parte de que palavras foi lida e mostrar as outras leituras; não responder nada
help-ask-yes = Responder à melhor leitura mesmo quando várias estão próximas
help-ask-after = Nada sai desta máquina: a pergunta é lida por uma gramática, não por um modelo de linguagem. Códigos de saída: 0 respondida, 2 pergunta de volta ou não entendida, 3 nada com que responder.
ask-before-unclear = “{ $words }” não é claro o bastante para ser continuado; pergunte-o sozinho para ver o que pode significar
ask-wants-language = não há o idioma { $code } para perguntas; escreva en, de, fr, es ou pt

## The box in the window

ask-box-title = Perguntar ou ir para…
ask-box-key = Ctrl+K
ask-box-keys = Ctrl+K  ou  /
ask-box-field = Pergunta, vista, cliente ou comando
ask-box-hint = Onde se perdem os visitantes móveis desde maio?
ask-box-reading = Lendo a pergunta
ask-box-finding = Procurando clientes
ask-box-understood = Entendido
ask-box-several = Isto pode significar várias coisas: escolha uma.
ask-box-questions = Perguntas
ask-box-views = Vistas
ask-box-customers = Clientes
ask-box-commands = Comandos
ask-box-find = Procurar “{ $words }” entre os clientes
ask-box-example-lost = “Onde se perdem os visitantes móveis da Alemanha desde maio?”
ask-box-example-who = “Quem vai embora no mês que vem e por quê?”
ask-box-example-changed = “O que mudou na semana passada?”

## The tool for assistants

mcp-ask-title = Pergunta em palavras simples
mcp-ask = Responde a uma pergunta em inglês, alemão, francês, espanhol ou português, como “onde se perdem os visitantes móveis da Alemanha desde maio”. Ela é lida por uma gramática, não por um modelo de linguagem. Quando as palavras podem significar várias coisas, nada é respondido: as leituras são listadas, cada uma com seu comando; chame a ferramenta da leitura desejada.
mcp-ask-question = A pergunta.
mcp-ask-after = Perguntas em linguagem comum feitas antes, a primeira primeiro, quando esta as continua: “e em abril?”.
mcp-ask-language = O idioma dela, quando as palavras não o revelam.
mcp-ask-choose = Nada foi respondido: as palavras não são claras o bastante. Escolha uma das leituras ou pergunte com mais exatidão.
