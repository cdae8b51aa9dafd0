### For people who are new to it: the tour, reading a chart, the words, the first steps, how the company looks.

## Guided tour

tour-start = Visita guiada
tour-step = Passo { $at } de { $all }
tour-next = Próximo
tour-back = Voltar
tour-leave = Sair da visita
tour-own-data = Importar meus próprios dados
tour-journey = Para onde vão os clientes
tour-journey-says = Cada coluna é um passo, cada faixa os clientes que foram de uma etapa à seguinte. Clique em uma faixa: o painel à direita diz quem são e os lista. As abas acima respondem a outras perguntas, como Atrito: o que atrapalha e quanto custa.
tour-segments = Quem são
tour-segments-says = Grupos de clientes que se comportam de modo parecido foram encontrados pelo programa. Clique em um para ver o que o torna diferente e guarde-o: toda vista pode ser olhada através dele.
tour-customers = Um cliente por vez
tour-customers-says = Todos os que estão por trás de qualquer número estão nesta lista. Abra um cliente para ver a jornada inteira, com o que escreveu e o que se espera dele.
tour-predictions = O que vem a seguir
tour-predictions-says = Quem provavelmente vai comprar ou ir embora. Cada previsão é testada em um passado que não tinha visto e diz quando não se deve acreditar nela.
tour-actions = O que fazer
tour-actions-says = Para quem algo é proposto, por qual canal, quando e por quê. Você aprova; o que é aprovado sai como lista, e a próxima importação mede o que trouxe.
tour-present = Contar a outros
tour-present-says = O mapa da jornada, oportunidades pelo que trazem e histórias de cenas, que você guarda em qualquer lugar e mostra com F5. O relatório para um cliente está no menu. Agora os seus dados: um arquivo ou uma pasta inteira de exportações.

## Read this chart

reading-title = Ler este gráfico
reading-waiting = Examinando esta imagem…
reading-close = Fechar
reading-what-it-says = O que ele diz
reading-how = Como lê-lo
reading-for-example = Nesta imagem
reading-counted = O que é contado
reading-words = Palavras nele
reading-flow = Cada coluna é um passo da jornada, e seus blocos são tão altos quanto os clientes neles são muitos. Uma faixa são os que foram de um bloco ao seguinte. Todas as colunas somam o mesmo número: quem seguiu adiante, abandonou, ainda está ativo ou alcançou a meta também está nelas.
reading-lines = Da esquerda para a direita é o tempo, e a altura de uma linha é o número de cada período. Uma faixa clara é o intervalo em que está o valor verdadeiro; o que é pontilhado ainda não terminou.
reading-stacks = Cada coluna é um todo, e suas cores são as partes de que é feito. Compare a mesma cor de coluna em coluna.
reading-states = Cada coluna é um período, e seus blocos são os estados em que estavam os clientes. Faixas são os que passaram de um estado a outro.
reading-bars = Quanto mais longa a barra, maior o número do seu nome. Uma linha fina na ponta é o intervalo em que está o valor verdadeiro: onde dois se sobrepõem muito, a diferença pode ser acaso.
reading-map = Cada linha é um grupo e cada coluna um período ou nome; quanto mais forte a cor, maior a proporção. Células hachuradas ou claras ainda não terminaram.
reading-rows = Cada linha é um cliente, e cada marca algo que ele fez, da esquerda para a direita no tempo.
reading-graph = Cada círculo é um ponto de contato e cada seta o que veio logo depois; quanto mais grossa, mais frequente. Setas tracejadas voltam para trás.
reading-journey = As colunas são as etapas, e cada faixa abaixo diz uma coisa sobre elas: o que aconteceu ali, quanto tempo levou, o que atrapalhou. Uma barra é uma proporção dos que estiveram ali; uma pequena seta diz o que mudou.
reading-board = À direita está o que dá mais trabalho, no alto o que traz mais. O que está no canto superior esquerdo vale a pena fazer primeiro.
reading-table = Cada linha é uma coisa, e cada coluna diz algo sobre ela. Um clique em um título ordena por ele.
reading-broadest = A faixa mais larga: { $count } de { $base } ({ $share }) vão de “{ $from }” no passo { $step } para “{ $to }”.
reading-first-row = A primeira linha diz: { $row }.

## Words

glossary-title = O que as palavras significam
glossary-all-words = Todas as palavras
glossary-find = Procurar uma palavra
glossary-none = Nenhuma palavra assim.

## First steps

first-steps-title = Primeiros passos
first-steps-about = Aquilo de que depende cada número. Olhe cada item uma vez; um clique leva aonde ele é definido. desire-path settings faz o mesmo na linha de comando.
first-steps-data = Dados
first-steps-import = Importar…
first-steps-goal = O que conta como sucesso
first-steps-goal-not-there = (nada nos dados se chama assim)
first-steps-stages = Etapas
first-steps-money-and-time = Moeda e fuso horário
first-steps-objective = O que você mais quer
first-steps-look = Logo e autor
first-steps-change = Alterar…
first-steps-done = feito
first-steps-open = a verificar

## How the company looks

look-title = A aparência de slides, páginas e relatórios
look-about = Cor, fonte, autor e logo aparecem em tudo o que é feito para ser compartilhado.
look-color = Cor
look-font = Fonte
look-author = Autor
look-logo = Logo
look-choose-logo = Escolher um logo…
look-remove-logo = Remover o logo
look-no-logo = Ainda sem logo
look-no-color = Escreva a cor como seis dígitos, por exemplo #1f6feb
look-images = Imagens PNG
look-path = Caminho de uma imagem PNG
look-logo-is-a-png = Um logo é uma imagem PNG de no máximo 1 MB.
look-logo-is-kept = O logo agora aparece em slides, páginas e relatórios.
