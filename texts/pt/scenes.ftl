### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Guardar cena
edit-remove-scene = Remover cena
edit-order-scenes = Ordenar cenas
edit-change-scene = Alterar cena

## Templates

edit-use-template = Usar modelo
template-segments-stay = { $n ->
    [one] Um segmento fica para trás: seus clientes foram escolhidos ou encontrados nestes dados.
   *[other] { $n } segmentos ficam para trás: seus clientes foram escolhidos ou encontrados nestes dados.
}
template-about-them-stay = { $n ->
    [one] Uma cena, um playbook ou uma pergunta sobre um segmento assim fica para trás.
   *[other] { $n } cenas, playbooks ou perguntas sobre segmentos assim ficam para trás.
}
template-naming-stay = { $n ->
    [one] Uma entrada fica para trás, porque parece nomear um cliente.
   *[other] { $n } entradas ficam para trás, porque parecem nomear clientes.
}
template-not-read = o modelo não pode ser lido: { $why }
template-too-large = ele tem mais de 16 MB
template-of-another-form = ele é da forma { $form }, e esta versão lê a forma 1
template-settings-out-of-range = uma de suas configurações está fora da faixa
template-goal-out-of-range = a meta dele precisa de um ponto de contato, de um valor de 0 a 1.000.000.000 e de 1 a 3650 dias
template-look-unreadable = a cor ou o logo dele não pode ser lido
template-segment-name = o segmento “{ $name }” não tem nome próprio
template-days-out-of-range = a pergunta { $target } pede dias fora da faixa
template-message-unreadable = a mensagem “{ $message }” não pode ser lida
template-no-data-yet = O que o modelo cita é procurado assim que houver dados.
template-goal-unknown = Meta: nada nos dados se chama { $touchpoints } ainda.
template-segment-unknown = Segmento “{ $name }”: { $why }
template-prediction-unknown = Pergunta { $target }: { $why }
template-playbook-unknown = Playbook “{ $name }”: { $why }
template-scene-unknown = Cena { $question }: { $why }
template-made = Modelo escrito.
template-made-but = Modelo escrito. { $left }
template-used = Configurado como diz o modelo.
template-used-but = Configurado como diz o modelo. Ainda não existe: { $unknown }
template-save = Salvar como modelo…
template-use = Usar um modelo…
template-label = Como este projeto está configurado, como modelo
template-file-name = { $project } modelo.json
template-files = Modelos
template-path = Caminho de um modelo
cli-template-the-file = o modelo
cli-template-what-to-do = diga o que fazer: `--export FILE` escreve um modelo, `--import FILE` configura o projeto por um
help-template-about = Como um projeto está configurado, em um arquivo para o próximo cliente: nomes, etapas, segmentos por regra, playbooks, cenas, aparência
help-template-export = Escrever neste arquivo (.json) como este projeto está configurado, sem seus dados
help-template-import = Configurar este projeto como diz este arquivo; um projeto que ainda não existe é criado

## Answers of scenes

scene-segment-is-gone = o segmento de que trata esta cena não existe mais; escolha outro filtro e guarde a cena de novo
scene-shared = Cena
scene-as-of = Em { $date }
scene-frozen-for-smaller-groups = A resposta congelada desta cena fala de grupos menores do que se pode mostrar agora; deixe-a seguir os dados, ou congele-a de novo.
scene-frozen-unreadable = A resposta congelada desta cena não pode ser lida; deixe-a seguir os dados de novo.
scene-untold-steps = { $n ->
    [one] um passo a mais é omitido: só grupos pequenos ficam juntos ali
   *[other] { $n } passos a mais são omitidos: só grupos pequenos ficam juntos ali
}
guess-lost-after-step = Perdidos após o passo { $step }

## Slides

slide-asked-with = Com { $settings }
slide-filter = Filtro: { $filter }
slide-data = Dados: { $project }, { $period }
slide-more-rows = { $n ->
    [one] mais { $n } linha
   *[other] mais { $n } linhas
}
slides-shape-title = Título
slides-shape-subtitle = Subtítulo
slides-shape-logo = Logo
slides-shape-number = Número do slide
slides-shape-table = Tabela
slides-shape-image = Slide
slides-shape-notes = Notas
slides-no-list-of-people = pessoas individuais não ficam em nenhum slide: a lista delas permanece no programa
slides-template-unreadable = o modelo não pode ser usado: { $why }
slides-template-too-large = descompactado, ele passa de 256 MB
slides-template-no-presentation = não é uma apresentação
slides-template-no-layout = não tem layout
slides-not-written = não foi possível montar o arquivo: { $why }
slides-page-back = Voltar
slides-page-on = Próximo
slides-page-method = Como isto foi contado

## On the command line

count-scenes = { $n ->
    [one] { $n } cena
   *[other] { $n } cenas
}
scene-file-not-read = o arquivo não contém cenas: { $why }
scene-file-no-story = a cena que pergunta { $question } não cita uma história
cli-scenes-the-file = o arquivo de cenas
cli-scenes-story-has-no-name = uma história precisa de um nome, como --story Autumn
cli-scenes-no-scene = não há a cena { $id }; desire-path scenes PROJECT as lista
cli-scenes-number = Número
cli-scenes-story = História
cli-scenes-caption = Legenda
cli-scenes-question = Pergunta
cli-scenes-frozen = Congelada
cli-scenes-guess = Adivinhar antes
cli-scenes-notes = Notas
cli-scenes-none-yet = o projeto ainda não tem cenas; desire-path scenes PROJECT --add QUESTION --story NAME guarda uma
cli-scenes-which-story = há várias histórias; cite uma de { $known }
cli-scenes-no-story = não há a história { $wanted }; há { $known }
cli-scenes-template-is-for-pptx = um modelo é para apresentações; termine o nome com .pptx
cli-scenes-have-filters-of-their-own = cada cena tem seu próprio filtro; omita --filter
cli-file-format-a-story = uma história
cli-settings-no-color = { $value } não é uma cor; escreva uma como #1f6feb, ou none
cli-settings-logo-is-a-png = { $file } não pode ser o logo; use uma imagem PNG de no máximo 1 MB
cli-settings-look = Cor, fonte, autor e logo de slides e páginas
cli-settings-logo-there = guardado no projeto

help-scenes-about = Vistas guardadas para serem mostradas a uma sala ou enviadas como slides: listá-las, adicioná-las, ordená-las, congelá-las
help-scenes-add = Guardar esta pergunta como última cena de uma história, como 'stage-flow?steps=5'; a janela copia perguntas
help-scenes-story = A história a que --add adiciona; caso contrário, listar ou exportar só esta
help-scenes-caption = O que fica acima, no lugar da frase da resposta
help-scenes-notes = O que quem apresenta quer dizer
help-scenes-guess = Perguntar antes ao público o seu palpite
help-scenes-findings = Adicionar uma história do que mais custa: mapa da jornada, fluxo de estágios, no máximo três achados (cada perda uma vez) e as oportunidades
help-scenes-remove = Remover estas cenas
help-scenes-order = Pôr as cenas nesta ordem: seus números separados por vírgulas
help-scenes-freeze = Guardar as respostas destas cenas como são agora, com a data; grupos pequenos são reunidos
help-scenes-live = Deixar as respostas destas cenas seguirem os dados de novo
help-scenes-import = Adicionar as cenas de um arquivo
help-scenes-export = Escrever as cenas em um arquivo, sem respostas congeladas
help-export-story-about = Uma história de cenas em slides editáveis, ou em uma página para clicar; feita para ser compartilhada: nenhuma pessoa individual, nenhum grupo de poucos
help-export-story-name = A história; pode ser omitida quando há só uma
help-export-story-template = O modelo de um cliente (.potx ou .pptx): os slides adotam seus layouts, fontes e cores
help-file-format-pptx = Uma apresentação cujos títulos, tabelas e formas podem ser editados
help-file-format-pdf = Páginas para imprimir
help-export-story-paper = O tamanho das páginas impressas, todas mais largas que altas

## In the window

stories-keep-scene = Guardar como cena
stories-keep-scene-key = Ctrl+Shift+K
shortcuts-present = Apresentar a história escolhida
stories-first-story = História
stories-nothing-to-keep = Não há nada aqui para guardar como cena. Mostre antes uma imagem em outra vista.
stories-kept = Guardada como última cena de “{ $story }”.
stories-none-yet = Ainda não há cenas
stories-how-to-keep = Mostre em qualquer vista o que você quer contar e pressione Ctrl+Shift+K: vira a próxima cena aqui. F5 as apresenta.
stories-go-to-journey = Ir para a jornada
stories-present = Apresentar
stories-present-key = F5
stories-export = Exportar história…
stories-in-template = Slides no modelo do cliente…
stories-template-about = Usa os layouts de uma apresentação ou modelo (PPTX, POTX), sem os seus slides
stories-template-path = Caminho de um arquivo .potx ou .pptx
stories-template-files = Apresentações e modelos
stories-begin-with-findings = Começar pelo que mais custa
stories-findings-about = Cria uma história: o mapa da jornada, o fluxo de estágios, o que com certeza mais custa (cada perda uma vez) e as oportunidades
stories-finding = Procurando o que mais custa
stories-findings-story = O que mais custa
stories-no-findings = Aqui nada custa algo com certeza, portanto não há história a contar.
stories-findings-kept = A história “{ $story }” foi criada.
stories-order-by-dragging = Arraste as cenas para ordená-las, ou pressione Alt+↑ e Alt+↓.
stories-scene-named = Cena { $n }: { $title }
stories-guess-first = adivinhar antes
stories-nothing-selected = Nada selecionado
stories-how-to-select = Clique em uma cena para escrever sua legenda e suas notas, congelar seus números ou abri-la.
stories-caption = Legenda, no lugar da frase
stories-notes = Notas para quem apresenta
stories-story = História
stories-ask-guess = Deixar a sala adivinhar antes
stories-frozen-on = congelada em { $date }
stories-follow-data = Seguir os dados de novo
stories-freeze = Congelar os números
stories-freeze-about = Guarda a resposta como é hoje, com a data. Nela, os grupos pequenos ficam juntos.
stories-freezing = Congelando uma cena
stories-remove = Remover cena
stories-open-view = Abrir em sua vista
stories-as-pptx = História em slides (PPTX)
stories-as-pdf = História em páginas para imprimir (PDF, { $paper })
stories-as-html = História em uma página para clicar (HTML)
stories-as-json = Cenas sem números (JSON)
stage-asking = Contando
stage-nothing-to-show = Nada a mostrar
stage-place = { $at } de { $all }
speaker-window = Notas
speaker-no-notes = Nenhuma nota para esta cena.
speaker-next = Próximo
speaker-end = Fim
speaker-guess = A sala adivinha: a próxima tecla mostra a verdade
speaker-live-question = Há uma pergunta da sala aberta: R traz a cena de volta
speaker-black = A sala vê a tela preta: B mostra a cena
guess-how = o que você acha? Desenhe as barras; a próxima tecla mostra a verdade.
stage-asking-wait = Contando…
stage-part = Parte { $at } de { $all }
stage-help-hint = H mostra as teclas
stage-restored = Como a cena foi guardada
scene-tells-beside-another = Ao lado de outra cena desta história, esta falaria de menos de { $k } pessoas.
stage-what-if-hint = W: e se isto mudasse?
stage-what-if-no-flow = “E se” pergunta-se de um fluxo que começa no início
stage-what-if-fewer-leave = Menos saem
stage-what-if-more-go-on = Mais seguem
stage-what-if-amount = Quanto
stage-what-if-step = Passo
stage-what-if-picture = a imagem: como é hoje
stage-clock-from-zero = O relógio recomeça
stage-closer = Mais perto
stage-whole = A imagem inteira
stage-nothing-may-be-shown = O que esta cena responde fala de poucas pessoas, por isso é só para o seu próprio trabalho. Abra-a em sua vista, ou escolha outra imagem para a sala.
stage-keys-title = Teclas na apresentação
stage-key-next = → ↓ Page Down Espaço
stage-key-next-does = Próxima, ou mostrar o que foi adivinhado
stage-key-back = ← ↑ Page Up
stage-key-back-does = Voltar
stage-key-ends = Home End
stage-key-ends-does = Primeira ou última cena
stage-key-g = Mostrar a verdade após um palpite
stage-key-l = Perguntar outra coisa: filtro e configurações
stage-key-w = E se uma etapa de um fluxo mudasse
stage-key-what-if = ↑ ↓ C 1–9
stage-key-what-if-does = Em um “e se”: quanto, o quê, em que passo
stage-key-r = Restaurar a cena
stage-key-z = Mais perto de onde está o ponteiro, e de volta
stage-key-s = Ligar ou desligar o holofote
stage-key-black = B .
stage-key-b = Tela preta
stage-key-p = Janela com as suas notas
stage-key-t = Relógio a partir de zero
stage-key-leave = Esc F5
stage-key-leave-does = Sair; Esc fecha antes o que estiver aberto
guess-step = Passo { $step }
guess-all-others = Todos os outros
guess-flow-how = De que tamanho é cada parte de cada passo? Desenhe as bordas; a próxima tecla mostra a verdade.
guess-flow-truth = É assim.
guess-flow-edge = { $step }: borda inferior de { $name }, palpite { $share }
guess-truth = as marcas são o seu palpite.
guess-of = { $name }: palpite { $share }
guess-of-those-who-start = Dos que começam
