### What several views share: widgets and answers.

## What can be done with customers that somebody points at

set-buttons-see-customers = Ver clientes
set-buttons-timelines = Linhas do tempo
set-buttons-make-segment = Criar segmento
set-buttons-select = Manter selecionados
set-buttons-select-what = Mantém estes clientes selecionados enquanto você olha outras abas e vistas, onde outros podem ser adicionados, mantidos ou deixados de fora.
set-buttons-add = Adicionar
set-buttons-add-what = Mantém também estes clientes.
set-buttons-only-in-both = Só os também em
set-buttons-only-in-both-what = Dos clientes mantidos, só ficam os que estão também entre estes.
set-buttons-without = Sem
set-buttons-without-what = Deixa estes fora dos clientes mantidos.

## Answer table

answer-table-no-rows = Esta tabela não tem linhas.

## Answers

answers-nothing-to-show = Nada a mostrar
answers-clear-filter = Limpar o filtro
answers-find-customers = Encontrar os clientes

## Calendar

calendar-mo = seg
calendar-tu = ter
calendar-we = qua
calendar-th = qui
calendar-fr = sex
calendar-sa = sáb
calendar-su = dom
calendar-month-before = Mês anterior
calendar-month-after = Mês seguinte

## Choice

choice-write-currency-as-three-capitals-such = Escreva a moeda em três maiúsculas, como GBP.
choice-there-is-no-such-time-zone = Não existe esse fuso horário: escreva um como Europe/London.
choice-choose = Escolher
choice-usual-choices-for = Opções habituais para { $name }

## Pending

pending-stopped-before-there-was-result = Interrompido antes de haver resultado.
pending-start-again = Iniciar de novo
pending-not-counted-again-yet = Ainda não contado de novo
pending-count-again = Contar de novo
pending-counting-again = Contando de novo…
pending-stop = Parar

## Sankey

sankey-flow = Fluxo

## Table

table-columns = Colunas
table-as-many-as-fit = Quantos couberem

## Timeline

timeline-year = Ano
timeline-month = Mês
timeline-week = Semana
timeline-day = Dia
timeline-hour = Hora
timeline-timeline-arrow-keys-move-plus-and = Linha do tempo: { $events }, { $sessions }; as setas movem, mais e menos ampliam e reduzem, Home mostra tudo
timeline-everything = Tudo
timeline-timeline-as-svg = Linha do tempo em SVG
timeline-timeline-as-png = Linha do tempo em PNG

## Working

working-saving = Salvando
working-importing-your-files = Importando os seus arquivos…
working-import-files = Importar arquivos…
working-stop = Parar

## Feature chip

feature-chip-what-counts = O que conta
feature-chip-behaviour-alone = Só o comportamento
feature-chip-with-property = Comportamento e { $property }
feature-chip-with-properties = Comportamento e { $n } propriedades
feature-chip-properties-that-count = Segmentos e previsões se guiam pelo que os clientes fazem. Estas propriedades de eventos também contam, como conhecidas por último; encontre grupos ou calcule previsões de novo para usá-las.

## Marks
marks-more = mais
marks-less = menos
